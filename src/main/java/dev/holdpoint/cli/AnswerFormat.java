package dev.holdpoint.cli;

import java.util.Locale;

/** How a command answers that has one answer to give. */
enum AnswerFormat {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
