package dev.holdpoint.secret;

import dev.holdpoint.text.Shipped;
import java.text.Normalizer;
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
        String names = Names.TEXT;
        int low = 0;
        int high = names.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int from = middle;
            while (from > low && names.charAt(from - 1) > ' ') {
                from--;
            }
            int to = middle;
            while (to < high && names.charAt(to) > ' ') {
                to++;
            }
            int order = order(names, from, to, text, start, end);
            if (order == 0) {
                return true;
            }
            low = order < 0 ? to + 1 : low;
            high = order < 0 ? high : from;
        }
        return false;
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
