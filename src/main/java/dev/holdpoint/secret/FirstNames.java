package dev.holdpoint.secret;

import dev.holdpoint.text.Shipped;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The names of {@code rules/first-names.txt}, looked up in the file's own text, where they stand in the order of their characters: no set
 * is made of them at a start. Accents count only where the file has them: many people type none.
 */
final class FirstNames {
    private FirstNames() {}

    static boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether the span is one. */
    static boolean contains(String text, int start, int end) {
        if (isListed(text, start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 0x80) {
                String plain = Accents.without(text.substring(start, end));
                return isListed(plain, 0, plain.length());
            }
        }
        return false;
    }

    private static boolean isListed(String text, int start, int end) {
        if (end - start < 2 || text.charAt(start) > 'Z' || text.charAt(start) < 'A' || text.charAt(start + 1) > 'z') {
            return isListed(text, start, end, 0, Names.TEXT.length());
        }
        int initials = (text.charAt(start) - 'A') * Names.LETTERS + text.charAt(start + 1);
        int[] begins = Names.BEGINS;
        int from = begins[initials];
        int to = begins[initials + 1];
        if (from < 0 || to < 0) {
            char[] first = {text.charAt(start), text.charAt(start + 1)};
            from = place(new String(first), 0, 2, 0, Names.TEXT.length());
            first[1]++;
            to = place(new String(first), 0, 2, from, Names.TEXT.length());
            begins[initials] = from;
            begins[initials + 1] = to;
        }
        return isListed(text, start, end, from, to);
    }

    private static boolean isListed(String text, int start, int end, int from, int to) {
        int at = place(text, start, end, from, to);
        int behind = at + end - start;
        return behind < to && Names.TEXT.charAt(behind) <= ' ' && Names.TEXT.regionMatches(at, text, start, end - start);
    }

    /** Where the first name begins that does not stand before that one, between two places where names begin. */
    private static int place(String text, int start, int end, int from, int to) {
        String names = Names.TEXT;
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int begin = middle;
            while (begin > low && names.charAt(begin - 1) > ' ') {
                begin--;
            }
            int behind = middle;
            while (behind < high && names.charAt(behind) > ' ') {
                behind++;
            }
            if (order(names, begin, behind, text, start, end) < 0) {
                low = behind + 1;
            } else {
                high = begin;
            }
        }
        return low;
    }

    private static int order(String names, int from, int to, String text, int start, int end) {
        int length = Math.min(to - from, end - start);
        for (int i = 0; i < length; i++) {
            int order = names.charAt(from + i) - text.charAt(start + i);
            if (order != 0) {
                return order;
            }
        }
        return (to - from) - (end - start);
    }

    /** The list is only read where it is needed. */
    private static final class Names {
        static final String TEXT = read();

        /** Letters up to z. */
        static final int LETTERS = 'z' + 2;

        /**
         * Where names with these two letters begin, and behind it where those with the next second letter do; -1 until somebody asks. Two
         * threads may find out the same at once.
         */
        static final int[] BEGINS = begins();

        private static int[] begins() {
            int[] begins = new int[26 * LETTERS + 1];
            Arrays.fill(begins, -1);
            return begins;
        }

        private static String read() {
            String file = Shipped.rules("first-names.txt");
            return file.substring(file.indexOf('\n', file.lastIndexOf('#')) + 1);
        }
    }

    /** Letters as they are typed where a keyboard has no accents. */
    private static final class Accents {
        private static final Pattern MARK = Pattern.compile("\\p{M}+");
        /** What does not come apart into a letter and its accent. */
        private static final String WHOLE = "łŁøØđĐı";

        private static final String PLAIN = "lLoOdDi";

        static String without(String word) {
            StringBuilder plain = new StringBuilder(word);
            for (int i = 0; i < plain.length(); i++) {
                int whole = WHOLE.indexOf(plain.charAt(i));
                if (whole >= 0) {
                    plain.setCharAt(i, PLAIN.charAt(whole));
                }
            }
            return MARK.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
    }
}
