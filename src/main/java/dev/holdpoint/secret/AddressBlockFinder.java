package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * The lines of an address below the heading that says so, as an order's page and a label show them: name, street, place, each on a line
 * of its own. The anchor is the heading.
 */
final class AddressBlockFinder implements Finder {
    private static final int MOST = 7;
    private static final int LONGEST = 60;
    private static final Alphabet BEFORE_HEADING = Alphabet.of(" >*#|\t");
    private static final Alphabet BEHIND_HEADING = Alphabet.of(" :*\r|");
    private static final Alphabet BEFORE_LINE = Alphabet.of(" >*\t");

    /** What stands in sentences and in fields with their labels. */
    private static final Alphabet OTHER = Alphabet.of(":=?!<>{}|\"");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int heading = lineEnd(text, end);
        if (heading < 0 || !standsAlone(text, start, end, heading)) {
            return null;
        }
        int from = -1;
        int to = -1;
        int lines = 0;
        boolean digits = false;
        for (int at = heading + 1; at < text.length() && lines < MOST; lines++) {
            int next = lineEnd(text, at);
            int close = next < 0 ? at : Alphabet.SPACES.runStart(text, next, at);
            int open = BEFORE_LINE.runEnd(text, at, close);
            if (!isOfAddress(text, open, close)) {
                break;
            }
            digits |= Alphabet.DIGITS.isIn(text, open, close);
            from = from < 0 ? open : from;
            to = close;
            at = next + 1;
        }
        return lines > 1 && digits ? new Span(from, to) : null;
    }

    /** Whether nothing else stands on the line of the heading. */
    private static boolean standsAlone(String text, int start, int end, int lineEnd) {
        return Chars.at(text, BEFORE_HEADING.runStart(text, start, 0) - 1) == '\n'
                && BEHIND_HEADING.makes(text, end, lineEnd);
    }

    /** A short line that starts with a capital or a digit, and is neither a sentence nor a field with its label. */
    private static boolean isOfAddress(String text, int from, int to) {
        return from < to
                && to - from <= LONGEST
                && (Character.isUpperCase(text.charAt(from)) || Chars.isDigit(text.charAt(from)))
                && !OTHER.isIn(text, from, to)
                && (text.charAt(to - 1) != '.' || to - from < 24);
    }

    /** Where the line ends; -1 where it is too long for one of an address. */
    private static int lineEnd(String text, int from) {
        int limit = from + 2 * LONGEST;
        int end = Alphabet.LINE.runEnd(text, from, limit);
        return end < limit || end == text.length() ? end : -1;
    }
}
