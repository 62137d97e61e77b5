package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * A key behind any label at the start of a line or an entry, "Gravity Forms: …", unless the label says that it is a checksum or an id. The
 * anchor is what joins the two.
 */
final class LabelledKeyFinder implements Finder {
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST = 200;
    private static final int SHORTEST = 16;
    private static final int SHORTEST_NAMED = 10;
    private static final Alphabet OPENING = Alphabet.of(" *`\"'\t„");
    private static final Alphabet CLOSING = Alphabet.of("\"'`*,;)<.|“");
    private static final Alphabet KEY = Alphabet.URL_SAFE.with("=+");
    private static final Alphabet LABEL = Alphabet.WORD.with(" -_.()/'’&+#*");
    /** Behind which a label may stand. */
    private static final Alphabet STARTING = Alphabet.of("\n\r,;|{>•*");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = OPENING.runEnd(text, end, end + 4);
        int to = KEY.runEnd(text, from, from + LONGEST);
        boolean key = to - from >= SHORTEST_NAMED
                && Alphabet.DIGITS.isIn(text, from, to)
                && stands(text, to)
                && isNamed(text, start, from, to);
        return key ? new Span(from, to) : null;
    }

    private static boolean stands(String text, int to) {
        return Chars.isSpace(Chars.at(text, to)) || (CLOSING.isAt(text, to) && !Alphabet.ALNUM.isAt(text, to + 1));
    }

    private static boolean isUuid(String text, int from, int to) {
        return to - from == 36 && text.charAt(from + 8) == '-' && text.charAt(from + 13) == '-';
    }

    private static boolean isNamed(String text, int end, int from, int to) {
        int at = LABEL.runStart(text, end, end - LONGEST_LABEL);
        int sentence = text.substring(at, end).lastIndexOf(". ");
        at = sentence < 0 ? at : at + sentence + 1;
        if (sentence < 0 && !STARTING.has(Chars.at(text, at - 1))) {
            return false;
        }
        boolean letters = false;
        String last = "";
        boolean key = false;
        boolean open = false;
        boolean other = false;
        for (String word : Chars.lower(text, at, end).split("[^\\p{L}\\p{N}_]+", -1)) {
            open |= Vocabulary.Labels.OPEN.contains(word);
            other |= Vocabulary.Labels.NO_SECRET_KEY.contains(word);
            letters |= word.length() > 1;
            key |= Vocabulary.Labels.KEY.contains(word);
            last = word.isEmpty() ? last : word;
        }
        if (last.equals("serial") && Alphabet.HEX.makes(text, from, to)) {
            return false; // a certificate's
        }
        if (isUuid(text, from, to) && !Vocabulary.Labels.UUID_KEY.contains(last)) {
            return false;
        }
        int least = key ? SHORTEST_NAMED : SHORTEST;
        if (Vocabulary.Values.ANYBODYS_ACCOUNT.contains(text.substring(from, to))) {
            return false;
        }
        return letters && !other && (key || !open) && to - from >= least && ChanceMade.isKey(text, from, to);
    }
}
