package dev.holdpoint.secret;

import java.util.Locale;

/** Tells whether a secret that was found once may be looked for by itself: whether it would hardly stand in a text by chance. */
public final class Repeated {
    private static final int SHORTEST = 7;
    private static final int SHORTEST_ACCOUNT = 6;

    private Repeated() {}

    /** Letters and digits, a name of several words, or a word that is an account's or a password and hardly anything else. */
    public static boolean isTelling(SecretKind kind, String secret) {
        if (Alphabet.LETTERS.isIn(secret) && (Alphabet.DIGITS.isIn(secret) || secret.indexOf(' ') > 0)) {
            return secret.length() >= SHORTEST;
        }
        return isPlainWord(secret) && isTellingWord(kind, secret);
    }

    /** Whether it holds letters only: then it has to stand by itself. */
    public static boolean isPlainWord(String secret) {
        return !secret.isEmpty() && Alphabet.LETTERS.makes(secret);
    }

    private static boolean isTellingWord(SecretKind kind, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int shortest = kind == SecretKind.ACCOUNT ? SHORTEST_ACCOUNT : SHORTEST;
        return (kind == SecretKind.ACCOUNT || kind == SecretKind.CREDENTIAL)
                && word.length() >= shortest
                && AccountNames.isName(word)
                && !isCommon(lower)
                && !Remarks.isOne(lower)
                && !Remarks.makesSentence(lower)
                && !FieldNames.isName(lower)
                && !Vocabulary.Names.NO_NAME.contains(capitalised(lower));
    }

    private static boolean isCommon(String lower) {
        return CommonWords.contains(lower)
                || Vocabulary.Values.NOUN.contains(lower)
                || Vocabulary.Values.STAND_IN.contains(lower)
                || Vocabulary.Values.NO_VALUE.contains(lower)
                || Vocabulary.Programs.NUMBERED.contains(lower);
    }

    private static String capitalised(String lower) {
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
