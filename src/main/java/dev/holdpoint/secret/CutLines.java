package dev.holdpoint.secret;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text in which keys and numbers that a line's end cut in two are whole again, whatever quotes or indents the second line. */
final class CutLines {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 160;
    private static final int INDENT = 24;
    private static final Alphabet QUOTING = Alphabet.of(" \t>|");
    private static final Alphabet CELL_END = Alphabet.of(",;\t");
    private static final Alphabet JOINING = Alphabet.of("=:.");
    private static final Alphabet KEY = Alphabet.URL_SAFE.with("+/");

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
        if (!KEY.isAt(text, end - 1)) {
            return -1;
        }
        int from = QUOTING.runEnd(text, newline + 1, newline + 1 + INDENT);
        int to = KEY.runEnd(text, from, from + LONGEST);
        if (to - from < SHORTEST || isName(text, to)) {
            return -1;
        }
        int start = KEY.runStart(text, end, end - LONGEST);
        return isCut(text, start, end, from, to) ? from : -1;
    }

    private static boolean isCut(String text, int start, int end, int from, int to) {
        if (Alphabet.DIGITS.makes(text, from, to) && Alphabet.DIGITS.isAt(text, end - 1) && end - start <= 19) {
            return !startsRow(text, to);
        }
        if (text.startsWith(" ", to) && Alphabet.ASCII_LETTERS.makes(text, from, to)) {
            return false; // a name with a capital inside, and the sentence goes on
        }
        return end - start >= SHORTEST + 2
                && isMixed(text, start, end)
                && isMixed(text, from, to)
                && !text.regionMatches(start, text, from, 3);
    }

    /** A number that starts a row of a table, not one that goes on. */
    private static boolean startsRow(String text, int at) {
        return CELL_END.isAt(text, at) && !Chars.isSpace(Chars.at(text, at + 1));
    }

    private static boolean isMixed(String text, int from, int to) {
        return Alphabet.ASCII_LETTERS.isIn(text, from, to)
                && (Alphabet.DIGITS.isIn(text, from, to) || ChanceMade.humps(text, from, to) > 0);
    }

    /** What follows is called by this, not a part of what went before. */
    private static boolean isName(String text, int to) {
        return JOINING.isAt(text, to);
    }

    private static int lineEnd(String text, int newline) {
        return newline > 0 && text.charAt(newline - 1) == '\r' ? newline - 1 : newline;
    }
}
