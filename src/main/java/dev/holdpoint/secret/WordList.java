package dev.holdpoint.secret;

import dev.holdpoint.text.Shipped;
import java.util.Arrays;

/**
 * The words of a file beside the rules, looked up in the file's own text, where they stand in the order of their characters: no set is
 * made of them at a start.
 */
final class WordList {
    private static final int LETTERS = 'z' + 2;

    private final String words;

    /**
     * Where words with two letters begin, and behind it where those with the next second letter do; -1 until somebody asks. Two threads
     * may find out the same at once.
     */
    private final int[] begins = new int[('z' - 'A' + 1) * LETTERS + 1];

    private WordList(String words) {
        this.words = words;
        Arrays.fill(begins, -1);
    }

    /** The words of that file, but for the lines that begin with {@code #}, all of them at its head. */
    static WordList of(String file) {
        String text = Shipped.rules(file);
        return new WordList(text.substring(text.indexOf('\n', text.lastIndexOf('#')) + 1));
    }

    boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether the span is one of them. */
    boolean contains(String text, int start, int end) {
        boolean indexed = end - start > 1 && isLetter(text.charAt(start)) && text.charAt(start + 1) <= 'z';
        if (!indexed) {
            return isWithin(text, start, end, 0, words.length());
        }
        int initials = (text.charAt(start) - 'A') * LETTERS + text.charAt(start + 1);
        int from = begins[initials];
        int to = begins[initials + 1];
        if (from < 0 || to < 0) {
            char[] two = {text.charAt(start), text.charAt(start + 1)};
            from = place(new String(two), 0, 2, 0, words.length());
            two[1]++;
            to = place(new String(two), 0, 2, from, words.length());
            begins[initials] = from;
            begins[initials + 1] = to;
        }
        return isWithin(text, start, end, from, to);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'z';
    }

    private boolean isWithin(String text, int start, int end, int from, int to) {
        int at = place(text, start, end, from, to);
        int behind = at + end - start;
        return behind < to && words.charAt(behind) <= ' ' && words.regionMatches(at, text, start, end - start);
    }

    /** Where the first word begins that does not stand before that one, between two places where words begin. */
    private int place(String text, int start, int end, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int begin = middle;
            while (begin > low && words.charAt(begin - 1) > ' ') {
                begin--;
            }
            int behind = middle;
            while (behind < high && words.charAt(behind) > ' ') {
                behind++;
            }
            if (order(begin, behind, text, start, end) < 0) {
                low = behind + 1;
            } else {
                high = begin;
            }
        }
        return low;
    }

    private int order(int from, int to, String text, int start, int end) {
        int length = Math.min(to - from, end - start);
        for (int i = 0; i < length; i++) {
            int order = words.charAt(from + i) - text.charAt(start + i);
            if (order != 0) {
                return order;
            }
        }
        return (to - from) - (end - start);
    }
}
