package dev.holdpoint.secret;

/** A Polish first name in another case than the list has it, behind a word that asks for that case: "od Kasi", "z Martą", "dla Tomka". */
final class Declined {
    private static final int LONGEST = 14;
    private static final Alphabet FAMILY = Alphabet.LETTERS.with("-");

    /** Endings, each with what the name has in its place. */
    private static final String[] ENDINGS =
            ("kiem-ek, kowi-ek, ka-ek, łem-eł, łowi-eł, ła-eł, cie-ta, dzie-da, ce-ka, rze-ra, "
                            + "owi-, em-, iem-, ie-a, y-a, i-ia, i-a, ą-a, ę-a, ego-y, ego-i, a-")
                    .split(", ", -1);

    private Declined() {}

    static boolean isName(String text, int start, int end) {
        boolean possible = end - start > 3 && end - start < LONGEST && isAskedFor(text, start);
        if (!possible) {
            return false;
        }
        String word = text.substring(start, end);
        for (String pair : ENDINGS) {
            int dash = pair.indexOf('-');
            String ending = pair.substring(0, dash);
            String stem = word.substring(0, word.length() - dash);
            if (word.endsWith(ending) && FirstNames.contains(stem + pair.substring(dash + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the family name that follows, in the same case. */
    static int familyEnd(String text, int end) {
        if (!text.startsWith(" ", end)) {
            return end;
        }
        int to = FAMILY.runEnd(text, end + 1, end + LONGEST + LONGEST);
        String word = text.substring(end + 1, to);
        return word.length() > 2 && PersonName.isWord(word) ? to : end;
    }

    /** Whether such a word stands right before. */
    static boolean isAskedFor(String text, int start) {
        return Chars.isBehind(text, start, 6, Vocabulary.Names.BEFORE_DECLINED);
    }
}
