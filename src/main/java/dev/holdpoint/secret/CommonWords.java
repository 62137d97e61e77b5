package dev.holdpoint.secret;

import java.util.Locale;

/** The words of {@code rules/common-words.txt}: what texts about shops are made of, so that in a sentence none of them is an account. */
final class CommonWords {
    private CommonWords() {}

    static boolean contains(String word) {
        return Words.ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The list is only read where it is needed. */
    private static final class Words {
        static final WordList ALL = WordList.of("common-words.txt");
    }
}
