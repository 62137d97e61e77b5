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
    private static final Alphabet FIGURES = Alphabet.of("０１２３４５６７８９");
    private static final Alphabet BETWEEN = FIGURES.not();
    private static final Alphabet PARTS = FIGURES.with(" -./()　－．／（）＋");

    private WideFigures() {}

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!FIGURES.isAt(text, start)) {
            return null;
        }
        int to = start;
        while (to < text.length() && to - start < MOST && isPart(text.charAt(to))) {
            to++;
        }
        return FIGURES.count(text, start, to) >= FEWEST ? new Span(start, BETWEEN.runStart(text, to, start)) : null;
    }

    /** What stands between groups of figures, wide or not. */
    private static boolean isPart(char c) {
        return PARTS.has(c) || Chars.isInvisible(c);
    }
}
