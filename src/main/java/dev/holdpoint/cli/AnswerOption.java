package dev.holdpoint.cli;

import picocli.CommandLine.Option;

/** For a person or for a program. */
final class AnswerOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES} (default: text); holdpoint schema describes the JSON")
    private AnswerFormat format = AnswerFormat.TEXT;

    boolean isJson() {
        return format == AnswerFormat.JSON;
    }
}
