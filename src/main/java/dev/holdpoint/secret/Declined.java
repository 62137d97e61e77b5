package dev.holdpoint.secret;

import java.util.Locale;

/** A Polish first name in another case than the list has it, behind a word that asks for that case: "od Kasi", "z Martą", "dla Tomka". */
final class Declined {
    private static final int LONGEST = 14;

    /** Endings, each with what the name has in its place. */
    private static final String[][] ENDINGS = {
        {"kiem", "ek"},
        {"kowi", "ek"},
        {"ka", "ek"},
        {"łem", "eł"},
        {"łowi", "eł"},
        {"ła", "eł"},
        {"cie", "ta"},
        {"dzie", "da"},
        {"ce", "ka"},
        {"rze", "ra"},
        {"owi", ""},
        {"em", ""},
        {"iem", ""},
        {"ie", "a"},
        {"y", "a"},
        {"i", "ia"},
        {"i", "a"},
        {"ą", "a"},
        {"ę", "a"},
        {"ego", "y"},
        {"ego", "i"},
        {"a", ""},
    };

    private Declined() {}

    static boolean isName(String text, int start, int end) {
        boolean possible = end - start > 3 && end - start < LONGEST && isAskedFor(text, start);
        if (!possible) {
            return false;
        }
        String word = text.substring(start, end);
        for (String[] ending : ENDINGS) {
            boolean one = word.endsWith(ending[0])
                    && FirstNames.contains(word.substring(0, word.length() - ending[0].length()) + ending[1]);
            if (one) {
                return true;
            }
        }
        return false;
    }

    /** Behind the family name that follows, in the same case. */
    static int familyEnd(String text, int end) {
        int to = end + 1;
        while (to < text.length() && to - end < LONGEST + LONGEST && isOfWord(text.charAt(to))) {
            to++;
        }
        String word = text.substring(Math.min(end + 1, text.length()), Math.min(to, text.length()));
        boolean family = text.startsWith(" ", end)
                && word.length() > 2
                && PersonName.isCapitalised(word)
                && !NameFinder.isNoName(word);
        return family ? to : end;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '-';
    }

    /** Whether such a word stands right before. */
    static boolean isAskedFor(String text, int start) {
        int end = start - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int from = end;
        while (from > 0 && end - from < 6 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return Vocabulary.Names.BEFORE_DECLINED.contains(
                text.substring(from, end).toLowerCase(Locale.ROOT));
    }
}
