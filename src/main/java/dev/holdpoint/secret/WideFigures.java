package dev.holdpoint.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in figures as wide as Chinese letters: "０７７００ ９００ ４６１". A phone puts them in when it is set to such a keyboard, so what
 * is written in them was typed by hand: a number of a person, a card or an account.
 */
final class WideFigures implements Finder {
    static final Detector DETECTOR = new Detector(
            "wide-figures",
            SecretKind.CUSTOMER_DETAIL,
            Specificity.DETAIL,
            new WideFigures(),
            List.of(String.valueOf(Anchors.INVISIBLE)));

    private static final int FEWEST = 6;
    private static final int MOST = 48;

    private WideFigures() {}

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!isFigure(text.charAt(start))) {
            return null;
        }
        int figures = 0;
        int last = start;
        for (int at = start; at < text.length() && at - start < MOST && isPart(text.charAt(at)); at++) {
            if (isFigure(text.charAt(at))) {
                figures++;
                last = at;
            }
        }
        return figures >= FEWEST ? new Span(start, last + 1) : null;
    }

    private static boolean isFigure(char c) {
        return c >= '０' && c <= '９';
    }

    /** What stands between groups of figures, wide or not. */
    private static boolean isPart(char c) {
        return isFigure(c) || " -./()　－．／（）＋".indexOf(c) >= 0 || Chars.isInvisible(c);
    }
}
