package dev.holdpoint.secret;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The names of {@code rules/first-names.txt}. Accents count only where the file has them: many people type none. */
final class FirstNames {
    private FirstNames() {}

    static boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether the span is one. */
    static boolean contains(String text, int start, int end) {
        if (Names.ALL.contains(text, start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= 0x80) {
                return Names.ALL.contains(Accents.without(text.substring(start, end)));
            }
        }
        return false;
    }

    /** The list is only read where it is needed. */
    private static final class Names {
        static final WordList ALL = WordList.of("first-names.txt");
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
