package dev.holdpoint.read.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt word may have meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** The candidate that takes the fewest edits, where these are few for its length; case and dashes do not count. */
    public static @Nullable String of(String word, List<String> candidates) {
        if (word.length() > LONGEST) {
            return null;
        }
        String wanted = folded(word);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String other = folded(candidate);
            int edits = distance(wanted, other);
            if (edits < least && edits <= allowed(wanted, other)) {
                least = edits;
                best = candidate;
            }
        }
        return best;
    }

    private static int allowed(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        boolean sameStart = shorter > 0 && a.charAt(0) == b.charAt(0);
        return Math.min(3, Math.max(sameStart ? 1 : 0, shorter / 3));
    }

    static String folded(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '-' && c != '_' && c != ' ') {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Edits by the letter, a swap of two neighbours being one. */
    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + swap);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
