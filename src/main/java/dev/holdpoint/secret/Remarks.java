package dev.holdpoint.secret;

import java.util.Locale;

/** Tells what people say of a password from a password: "is wrong", "wurde geändert", "est oublié". */
final class Remarks {
    /** Longer ones are put together of nouns. */
    private static final int COMPOUND = 18;

    private static final int LONG = 14;
    private static final int ARTICLE = 3;
    private static final int SPOKEN = 4;

    private static final Alphabet NO_LETTERS = Alphabet.LETTERS.not();
    private static final Alphabet SIGNS = Alphabet.of(",.;:!?)\"");

    private Remarks() {}

    /** Whether it is such a word, wherever it stands. */
    static boolean isWord(String lower) {
        return Vocabulary.Speech.REMARK.contains(lower);
    }

    /** Whether it is a word that makes a sentence of those around it. */
    static boolean makesSentence(String word) {
        return Vocabulary.Speech.SENTENCE.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "das bei der Bestellung gewählte": says which password it is, not what it is. */
    static boolean pointsElsewhere(String[] words) {
        if (words.length < 3 || !Vocabulary.Speech.POINTER.contains(words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (Vocabulary.Speech.PREPOSITION.contains(words[i].toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text behind "order note:" is what a customer asked for: at least two words, and no sentence on the field. */
    static boolean isCustomers(String text) {
        String said = text.strip();
        String[] words = said.split("[ .,;!]+", -1);
        return words.length > 1
                && !isOnField(said)
                && !isOne(words[0])
                && !(words.length < 4 && isWord(words[1].toLowerCase(Locale.ROOT)));
    }

    /** The same in a form that anybody may fill in, where programs write as well: what they say speaks of errors. */
    static boolean isOfPerson(String text) {
        return isCustomers(text) && !Chars.hasOne(text.toLowerCase(Locale.ROOT), Vocabulary.Speech.PROGRAM_SAYS);
    }

    /** "è un regalo": goes on with what the parcel is. */
    private static boolean isPresent(String text, int from) {
        int end = text.indexOf(' ', from);
        return end > 0 && Vocabulary.Speech.INDEFINITE.contains(Chars.lower(text, from, end));
    }

    /** "the plugin …", "wtyczka nie działa": what it is about stands first, perhaps behind an article. */
    private static boolean isOnSoftware(String text) {
        int end = text.indexOf(' ');
        int next = end < 0 || end > ARTICLE ? -1 : text.indexOf(' ', end + 1);
        return isSoftware(text, 0, end) || isSoftware(text, end + 1, next);
    }

    private static boolean isSoftware(String text, int from, int to) {
        return to > from && Vocabulary.Speech.SOFTWARE.contains(Chars.lower(text, from, to));
    }

    /** Whether a person speaks of himself there: in four words at least, one of them "my", "ich", "mijn". */
    static boolean isSpoken(String text) {
        String[] words = text.split("\\s+", -1);
        if (words.length < SPOKEN || text.indexOf('[') >= 0) {
            return false;
        }
        boolean spoken = false;
        for (String word : words) {
            String bare = withoutSigns(word.toLowerCase(Locale.ROOT));
            if (Vocabulary.Speech.SOFTWARE.contains(bare)) {
                return false;
            }
            spoken |= Vocabulary.Speech.OF_ONESELF.contains(bare);
        }
        return spoken;
    }

    /** Whether it asks for something as one asks a shop: "please ring twice". */
    static boolean isAsked(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int end = lower.indexOf(' ');
        return end > 0
                && lower.indexOf(' ', end + 1) > 0
                && text.indexOf('[') < 0
                && Vocabulary.Speech.ASKING.contains(withoutSigns(lower.substring(0, end)));
    }

    private static String withoutSigns(String word) {
        int from = NO_LETTERS.runEnd(word, 0);
        return word.substring(from, SIGNS.runStart(word, word.length(), from));
    }

    /** Whether it goes on with a verb, as a sentence on the field does. */
    static boolean isOnField(String text) {
        int end = text.indexOf(' ');
        return end > 0
                && (isOnSoftware(text)
                        || (Vocabulary.Speech.ON_FIELD.contains(Chars.lower(text, 0, end))
                                && !isPresent(text, end + 1)));
    }

    /** Whether it is such a word, or has the form of one. */
    static boolean isOne(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return isWord(lower) || (Alphabet.SMALL_LETTERS.isAt(word, 0) && isParticiple(lower));
    }

    private static boolean isParticiple(String word) {
        if (word.length() < 5 || !Alphabet.LETTERS.makes(word)) {
            return false;
        }
        boolean germanic = word.length() < COMPOUND
                && (word.startsWith("ge") || word.startsWith("ver") || word.startsWith("be") || isSeparable(word))
                && (word.endsWith("t") || word.endsWith("en") || word.endsWith("d"));
        if (germanic || (word.length() > 6 && word.endsWith("ing") && !word.endsWith("ling"))) {
            return true;
        }
        if (word.endsWith("weed") || word.endsWith("seed") || word.endsWith("reed")) {
            return false; // plants, but for "agreed", which is a remark by itself
        }
        return word.length() < LONG && Chars.endsInOne(word, Vocabulary.Speech.PARTICIPLE);
    }

    /** "abgelaufen", "uitgeschakeld": but not "kruiwagen". */
    private static boolean isSeparable(String word) {
        int at = word.indexOf("ge");
        return at > 1 && Vocabulary.Speech.SEPARABLE.contains(word.substring(0, at));
    }
}
