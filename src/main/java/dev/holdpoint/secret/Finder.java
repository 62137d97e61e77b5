package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * Looks at one place where an anchor of its detector stands, and says which characters there are the secret.
 *
 * <p>It looks at a bounded number of characters around the anchor: that keeps a scan linear, whatever the text.
 */
public interface Finder {
    /** The secret that belongs to the anchor at {@code start} … {@code end}; null where there is none. */
    @Nullable
    Span find(String text, int start, int end);

    /** How far behind an anchor without a secret no new look is needed, since the last look saw that far. */
    default int pauseAfterMiss() {
        return 0;
    }
}
