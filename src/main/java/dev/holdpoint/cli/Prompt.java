package dev.holdpoint.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where somebody answers questions. */
interface Prompt extends AutoCloseable {
    /** One line; null where nothing more comes. */
    @Nullable
    String line(List<String> completions);

    /** Whether somebody is there who can answer again. */
    boolean isPatient();

    /** How wide it is now. */
    int columns();

    @Override
    void close();
}
