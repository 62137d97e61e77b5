package dev.holdpoint.secret;

import java.util.List;
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

    /** All secrets that belong to the anchor, in text order: a heading stands above many. */
    default List<Span> findAll(String text, int start, int end) {
        Span span = find(text, start, end);
        return span == null ? List.of() : List.of(span);
    }

    /** How far behind an anchor without a secret no new look is needed, since the last look saw that far. */
    default int pauseAfterMiss() {
        return 0;
    }
}
