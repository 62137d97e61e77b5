package dev.holdpoint.read.problem;

import org.jspecify.annotations.Nullable;

/** A problem while its document is still at hand: a {@link Problem} that has no excerpt yet. */
public record Complaint(
        int line,
        int column,
        int width,
        @Nullable String path,
        String message,
        @Nullable String suggestion,
        @Nullable String help) {

    /** About the input as a whole. */
    static Complaint whole(String message, @Nullable String help) {
        return new Complaint(0, 0, 0, null, message, null, help);
    }
}
