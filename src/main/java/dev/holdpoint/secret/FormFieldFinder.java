package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a form's field, as a browser sends it: {@code note=leave+it+with+the+neighbour}. */
final class FormFieldFinder implements Finder {
    private static final int LONGEST = 2_000;
    private static final int FEWEST_WORDS = 3;
    private static final String END = "& \t\r\n\"'<>#|;`)";

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int to = end;
        int limit = Math.min(text.length(), end + LONGEST);
        int words = 1;
        while (to < limit && END.indexOf(text.charAt(to)) < 0) {
            words += text.charAt(to) == '+' || text.startsWith("%20", to) ? 1 : 0;
            to++;
        }
        if (words < FEWEST_WORDS || (!Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) != '%')) {
            return null;
        }
        String value = text.substring(end, to).replace('+', ' ').replace("%20", " ");
        boolean written = Remarks.isSpoken(value)
                || Remarks.isAsked(value)
                || (!Remarks.isOnField(value) && (isRemark(text, start, end) || isAmongPersonal(text, start, to)));
        return written ? new Span(end, to) : null;
    }

    /** Whether only a customer fills in a field of that name. */
    private static boolean isRemark(String text, int start, int end) {
        return Vocabulary.Fields.REMARK_SENT.contains(
                text.substring(start, end - 1).toLowerCase(Locale.ROOT));
    }

    /** Whether the same form asks for a name, an address for mail, a phone. */
    private static boolean isAmongPersonal(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < LONGEST && !Chars.isSpace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < LONGEST && !Chars.isSpace(text.charAt(to))) {
            to++;
        }
        String form = text.substring(from, to).toLowerCase(Locale.ROOT);
        return form.contains("mail=") || form.contains("phone=") || form.contains("name=") || form.contains("tel=");
    }
}
