package dev.holdpoint.evidence;

import java.util.List;

/**
 * A text without what must not leave.
 *
 * @param text the text with placeholders, otherwise as it was, character for character
 * @param removed what was taken out, in the order of the original
 */
public record Redacted(String text, List<Removed> removed) {
    public Redacted {
        removed = List.copyOf(removed);
    }
}
