package dev.holdpoint.secret;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in which keys and numbers that a line's end cut in two are whole again, whatever quotes or indents the second line. */
final class CutLines {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 160;
    private static final int INDENT = 24;

    private final View view;
    private final int[] cuts;

    private CutLines(View view, int[] cuts) {
        this.view = view;
        this.cuts = cuts;
    }

    /** The view with such lines joined; null where there are none. */
    static @Nullable CutLines of(View whole) {
        String text = whole.text();
        View.Builder out = null;
        int[] cuts = new int[8];
        int count = 0;
        int at = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            int next = continuation(text, end);
            if (next < 0) {
                continue;
            }
            out = out == null ? new View.Builder(whole) : out;
            out.keep(at, lineEnd(text, end));
            out.leaveOut();
            cuts = count == cuts.length ? Arrays.copyOf(cuts, count * 2) : cuts;
            cuts[count++] = out.length();
            at = next;
        }
        if (out == null) {
            return null;
        }
        out.keep(at, text.length());
        return new CutLines(out.view(), Arrays.copyOf(cuts, count));
    }

    View view() {
        return view;
    }

    /** Of what was found in {@link #view()}, what lies across a cut; all else the text itself shows better. */
    void addAcross(List<Candidate> joined, List<Candidate> candidates) {
        for (Candidate candidate : joined) {
            int found = Arrays.binarySearch(cuts, candidate.start() + 1);
            int cut = found < 0 ? -found - 1 : found;
            boolean across = cut < cuts.length && cuts[cut] < candidate.end();
            if (across && candidate.detector().specificity() != Specificity.BLOCK) {
                candidates.add(view.original(candidate));
            }
        }
    }

    /** Where the second half starts if the line that ends at {@code newline} ends in a first half; else -1. */
    private static int continuation(String text, int newline) {
        int end = lineEnd(text, newline);
        if (end == 0 || !isOfKey(text.charAt(end - 1))) {
            return -1;
        }
        int from = newline + 1;
        int limit = Math.min(text.length(), from + INDENT);
        while (from < limit && " \t>|".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        int to = runEnd(text, from);
        if (to - from < SHORTEST || isName(text, to)) {
            return -1;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && isOfKey(text.charAt(start - 1))) {
            start--;
        }
        return isCut(text, start, end, from, to) ? from : -1;
    }

    private static boolean isCut(String text, int start, int end, int from, int to) {
        if (isNumber(text, from, to) && Chars.isDigit(text.charAt(end - 1)) && end - start <= 19) {
            return !startsRow(text, to);
        }
        if (text.startsWith(" ", to) && isWord(text, from, to)) {
            return false;
        }
        return end - start >= SHORTEST + 2
                && isMixed(text, start, end)
                && isMixed(text, from, to)
                && !text.regionMatches(start, text, from, 3);
    }

    /** A number that starts a row of a table, not one that goes on. */
    private static boolean startsRow(String text, int at) {
        return at + 1 < text.length() && ",;\t".indexOf(text.charAt(at)) >= 0 && !Chars.isSpace(text.charAt(at + 1));
    }

    /** Letters only: a name with a capital inside, and the sentence goes on. */
    private static boolean isWord(String text, int from, int to) {
        int at = from;
        while (at < to && Chars.isAsciiLetter(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    private static boolean isNumber(String text, int from, int to) {
        return Alphabet.DIGITS.runEnd(text, from, to) == to;
    }

    private static boolean isMixed(String text, int from, int to) {
        boolean digit = false;
        boolean letter = false;
        boolean inner = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            digit |= Chars.isDigit(c);
            letter |= Chars.isAsciiLetter(c);
            inner |= i > from && Chars.isUpper(c) && Chars.isLower(text.charAt(i - 1));
        }
        return letter && (digit || inner);
    }

    /** What follows is called by this, not a part of what went before. */
    private static boolean isName(String text, int to) {
        return to < text.length() && (text.charAt(to) == '=' || text.charAt(to) == ':' || text.charAt(to) == '.');
    }

    private static int runEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int to = from;
        while (to < limit && isOfKey(text.charAt(to))) {
            to++;
        }
        return to;
    }

    private static int lineEnd(String text, int newline) {
        return newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }

    private static boolean isOfKey(char c) {
        return Alphabet.URL_SAFE.has(c) || c == '+' || c == '/';
    }
}
