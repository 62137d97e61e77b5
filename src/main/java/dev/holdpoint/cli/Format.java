package dev.holdpoint.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a verdict is printed. */
enum Format {
    TEXT,
    JSON,
    HTML,
    MARKDOWN,
    JUNIT,
    SARIF,
    GITHUB,
    GITLAB;

    /** Whether all files of a call go into one document. */
    boolean isDocument() {
        return this != TEXT && this != JSON;
    }

    /** Whether a plan can be said in it. */
    boolean hasPlans() {
        return this == TEXT || this == JSON || this == HTML || this == MARKDOWN;
    }

    /** The format of that name; text where there is none. */
    static Format named(String name) {
        for (Format format : values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        return TEXT;
    }

    /** All of them, in words. */
    static String names() {
        return Stream.of(values()).map(Format::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
