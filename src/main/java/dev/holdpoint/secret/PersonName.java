package dev.holdpoint.secret;

import java.util.Locale;

/** Tells a person's name from a product's, a screen's or a state's by its form. */
final class PersonName {
    private static final int MOST_WORDS = 5;
    /** With initials and titles. */
    private static final Alphabet NAME = Alphabet.NAME.with(".");

    private PersonName() {}

    /** Two to five words, each with one capital, but for particles between them. */
    static boolean isName(String value) {
        String[] words = value.replace('+', ' ').replace("%20", " ").strip().split(" +", -1);
        int names = 0;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String bare = word.endsWith(",") || word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            boolean within = i > 0 && i < words.length - 1;
            if (within && isParticle(bare)) {
                continue;
            }
            if (isOther(bare)) {
                return false;
            }
            if (isCapitalised(bare) || isAllCapitals(bare)) {
                names++;
            } else if (!Vocabulary.Names.PARTICLE.contains(bare)) {
                return false;
            }
        }
        return names >= 2 && words.length <= MOST_WORDS;
    }

    /** "von", and "De" in "Gianmarco De Santis". */
    static boolean isParticle(String word) {
        return Vocabulary.Names.PARTICLE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** As names are stamped on cards and labels: of four letters at least, since shorter ones are abbreviations. */
    static boolean isAllCapitals(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 3;
    }

    /** Whether the word is a product's, a screen's or a state's; also in capitals, as "OR" and "ANY" of a licence's text. */
    static boolean isOther(String word) {
        boolean capitals =
                word.length() > 1 && Character.isUpperCase(word.charAt(1)) && Character.isUpperCase(word.charAt(0));
        return Vocabulary.Names.NO_NAME.contains(word)
                || (capitals
                        && Vocabulary.Names.NO_NAME.contains(
                                word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
    }

    /** Whether the word can be one of a name. */
    static boolean isWord(String word) {
        return isCapitalised(word) && !isOther(word);
    }

    /** A capital, then small letters; an apostrophe or a dash may start again. */
    static boolean isCapitalised(String word) {
        if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return NAME.makes(word, 0, word.length()) && (capitals <= 2 || word.indexOf('-') > 0);
    }
}
