package dev.holdpoint.cli;

import java.util.Locale;

/** How a verdict is printed. */
enum Format {
    TEXT,
    JSON,
    HTML,
    MARKDOWN,
    JUNIT,
    SARIF,
    GITHUB;

    /** Whether all files of a call go into one document. */
    boolean isDocument() {
        return this != TEXT && this != JSON;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
