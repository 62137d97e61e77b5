package dev.holdpoint.secret;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a form's field, as a browser sends it: {@code note=leave+it+with+the+neighbour}. */
final class FormFieldFinder implements Finder {
    private static final int LONGEST = 2_000;
    private static final int FEWEST_WORDS = 3;
    private static final Alphabet BLANK = Alphabet.of(" ");
    private static final Alphabet VALUE = Alphabet.of("& \t\r\n\"'<>#|;`)").not();
    private static final List<String> OF_PERSONS = List.of("mail=", "phone=", "name=", "tel=");
    private static final Alphabet STARTING = Alphabet.WORD.with("%");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int to = VALUE.runEnd(text, end, end + LONGEST);
        String value = text.substring(end, to).replace('+', ' ').replace("%20", " ");
        if (BLANK.count(value) + 1 < FEWEST_WORDS || !STARTING.isAt(text, end)) {
            return null;
        }
        boolean written = Remarks.isSpoken(value)
                || Remarks.isAsked(value)
                || (!Remarks.isOnField(value) && (isRemark(text, start, end) || isAmongPersonal(text, start, to)));
        return written ? new Span(end, to) : null;
    }

    /** Whether only a customer fills in a field of that name. */
    private static boolean isRemark(String text, int start, int end) {
        return Vocabulary.Fields.REMARK_SENT.contains(Chars.lower(text, start, end - 1));
    }

    /** Whether the same form asks for a name, an address for mail, a phone. */
    private static boolean isAmongPersonal(String text, int start, int end) {
        int from = Alphabet.NO_SPACES.runStart(text, start, start - LONGEST);
        int to = Alphabet.NO_SPACES.runEnd(text, end, end + LONGEST);
        return Chars.hasOne(Chars.lower(text, from, to), OF_PERSONS);
    }
}
