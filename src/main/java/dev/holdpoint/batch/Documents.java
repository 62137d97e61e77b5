package dev.holdpoint.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An input, gone through once from its beginning. Not thread-safe. */
public interface Documents extends Closeable {
    /** The next document; null behind the last. @throws IOException if the input breaks off */
    @Nullable
    Document next() throws IOException;

    /** Whether the next document can be had without waiting for whoever writes the input. */
    boolean ready() throws IOException;

    /** How far it has been gone through. */
    Position position();

    /** How much there is in all, counted as {@link Position#consumed} counts; empty where that is not known. */
    OptionalLong size();

    /** Nothing more is read. */
    @Override
    default void close() throws IOException {}
}
