package dev.holdpoint.read.problem;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a situation. Every text in it is safe to print: what could be a secret is masked, control and
 * bidirectional characters are escaped.
 *
 * @param file what the document is called, as the caller wrote it
 * @param path the field that this is about, such as {@code environment.automation[0].risky}, or the section of an unknown key;
 *     null where it is about none
 * @param line from 1; 0 where the document as a whole is meant
 * @param column from 1, in characters; 0 where the document as a whole is meant
 * @param message what is wrong and what was expected, in lower case without a full stop
 * @param suggestion the nearest valid name, to be put in place of the one at that place; null where none is near
 * @param help what to do, in one sentence; null where the message says it
 * @param excerpt the line of the document; null where there is none to show
 * @param mended the lines as they should be written, with what could be a secret masked; null where that cannot be said. Empty
 *     where lines are to be removed
 */
public record Problem(
        String file,
        @Nullable String path,
        int line,
        int column,
        String message,
        @Nullable String suggestion,
        @Nullable String help,
        @Nullable Excerpt excerpt,
        @Nullable Mend mended) {

    /** The one line that names place and problem: {@code file:line:column: error: message}. */
    public String headline() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return file + place + ": error: " + message;
    }

    /** The nearest valid name, where one is near. */
    public Optional<String> nearest() {
        return Optional.ofNullable(suggestion);
    }
}
