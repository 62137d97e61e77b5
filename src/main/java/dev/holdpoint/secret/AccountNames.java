package dev.holdpoint.secret;

import java.util.Locale;

/** Tells an account's name from the ones that everybody has. */
final class AccountNames {
    /** Before the names of WordPress's tables and of plugins' ones. */
    private static final String TABLE = "wp_";

    private AccountNames() {}

    static boolean isName(String value) {
        if (value.length() < 2
                || value.length() > 64
                || Vocabulary.Values.ANYBODYS_ACCOUNT.contains(value.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (value.startsWith(TABLE) && !Vocabulary.Values.ACCOUNT_BEHIND_WP.contains(value.substring(TABLE.length()))) {
            return false;
        }
        if (value.startsWith("utf8") || value.startsWith("latin1")) {
            return false; // how a database sorts letters
        }
        if (value.length() >= 32 && Alphabet.HEX.runEnd(value, 0, value.length()) == value.length()) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            letter |= Character.isLetter(c);
            if (!Character.isLetterOrDigit(c) && "._@+-%".indexOf(c) < 0) {
                return false;
            }
        }
        return letter
                && !isOfCode(value)
                && !Placeholders.isPlaceholder(value)
                && !value.startsWith("-")
                && !value.endsWith("()")
                && !value.endsWith(".php");
    }

    /** A constant or a class: {@code SET_ACCOUNT}, {@code RuntimeException}. */
    private static boolean isOfCode(String value) {
        int humps = 0;
        boolean constant = value.indexOf('_') > 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            constant &= c == '_' || Character.isUpperCase(c);
            if (c != '_' && !Character.isLetter(c)) {
                return false;
            }
            humps += Character.isUpperCase(c) && i + 1 < value.length() && Character.isLowerCase(value.charAt(i + 1))
                    ? 1
                    : 0;
        }
        return constant || (humps > 1 && Character.isUpperCase(value.charAt(0)));
    }
}
