package dev.holdpoint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody answers questions: as far as nothing else is said, the lines of a stream. */
interface Prompt extends AutoCloseable {
    /** One line; null where nothing more comes. */
    @Nullable
    String line(List<String> completions);

    /** Whether somebody is there who can answer again. */
    default boolean isPatient() {
        return false;
    }

    /** How wide it is now. */
    default int columns() {
        return Terminal.columns();
    }

    @Override
    default void close() {}

    /** The lines of that stream, which stays its owner's. */
    static Prompt of(InputStream in) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        return completions -> {
            try {
                return lines.readLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
