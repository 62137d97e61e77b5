package dev.holdpoint.secret;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/** Expiry and check code that follow a card's number without a word for them: "… 12/27 123". */
final class CardRowFinder implements Finder {
    private static final int REACH = 48;

    private final CardFinder cards = new CardFinder();

    @Override
    public @Nullable Span find(String text, int start, int end) {
        Span card = cards.find(text, start, end);
        if (card == null) {
            return null;
        }
        int behind = card.end();
        Matcher matcher = Row.PATTERN.matcher(text.substring(behind, Math.min(text.length(), behind + REACH)));
        return matcher.lookingAt() ? new Span(behind + matcher.start(1), behind + matcher.end(1)) : null;
    }

    /** Compiled when the first card is met. */
    private static final class Row {
        static final Pattern PATTERN = Pattern.compile(
                "[^\\d\\n]{1,20}((?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[23]\\d(?:[ ,;|/]{1,3}\\d{3,4})?)(?:\\D|$)");
    }
}
