package dev.holdpoint.secret;

import java.util.Locale;

/** Tells an account's name from the ones that everybody has. */
final class AccountNames {
    /** Before the names of WordPress's tables and of plugins' ones. */
    private static final String TABLE = "wp_";

    private static final Alphabet NAME = Alphabet.WORD.with("._@+-%");
    private static final Alphabet CODE = Alphabet.LETTERS.with("_");
    private static final Alphabet CONSTANT = Alphabet.CAPITALS.with("_");

    private AccountNames() {}

    static boolean isName(String value) {
        return value.length() >= 2
                && value.length() <= 64
                && NAME.makes(value)
                && Alphabet.LETTERS.isIn(value)
                && !Vocabulary.Values.ANYBODYS_ACCOUNT.contains(value.toLowerCase(Locale.ROOT))
                && !isTable(value)
                && !value.startsWith("utf8") // how a database sorts letters
                && !value.startsWith("latin1")
                && !(value.length() >= 32 && Alphabet.HEX.makes(value))
                && !isOfCode(value)
                && !Placeholders.isPlaceholder(value)
                && !value.startsWith("-")
                && !value.endsWith(".php");
    }

    /** The same where a remark on it may stand, too. */
    static boolean isNoWord(String value) {
        return isName(value) && !Remarks.isWord(value.toLowerCase(Locale.ROOT));
    }

    private static boolean isTable(String value) {
        return value.startsWith(TABLE)
                && !Vocabulary.Values.ACCOUNT_BEHIND_WP.contains(value.substring(TABLE.length()));
    }

    /** A constant or a class: {@code SET_ACCOUNT}, {@code RuntimeException}. */
    private static boolean isOfCode(String value) {
        int humps = 0;
        for (int i = 0; i < value.length(); i++) {
            humps += Alphabet.CAPITALS.isAt(value, i) && Alphabet.SMALL_LETTERS.isAt(value, i + 1) ? 1 : 0;
        }
        return CODE.makes(value)
                && ((value.indexOf('_') > 0 && CONSTANT.makes(value))
                        || (humps > 1 && Alphabet.CAPITALS.isAt(value, 0)));
    }
}
