package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** Stands in the table for raw logs, which {@link LogBlocks} gathers over the whole text. */
final class LogFinder implements Finder {
    @Override
    public @Nullable Span find(String text, int start, int end) {
        return new LogBlocks(text).look(start);
    }
}
