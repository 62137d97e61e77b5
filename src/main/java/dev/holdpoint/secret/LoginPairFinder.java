package dev.holdpoint.secret;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account's name and its password in one breath: "with user supportdev and password sunflower", "login: marco, pw: lemontree". That
 * the two stand together says of plain words what they are. The anchor is the word for the account.
 */
record LoginPairFinder(boolean user) implements Finder {
    private static final int REACH = 160;
    private static final int LONGEST = 64;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!Chars.startsWord(text, start)) {
            return null;
        }
        int at = end;
        while (at < text.length() && at - end < 8 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        int limit = Math.min(text.length(), at + REACH);
        Span account = word(text, at, limit);
        if (account == null || !isAccount(text.substring(account.start(), account.end()))) {
            return null;
        }
        Span label = word(text, account.end(), limit);
        if (label == null || !isPassword(text.substring(label.start(), label.end()))) {
            return null;
        }
        Span password = word(text, label.end(), limit);
        if (password == null || !isSecret(text, password)) {
            return null;
        }
        return user ? account : password;
    }

    /** The next word that is not one of those in between, on the same or the next line. */
    private static @Nullable Span word(String text, int from, int limit) {
        int at = from;
        int lines = 0;
        while (true) {
            while (at < limit && isGap(text.charAt(at)) && lines < 2) {
                lines += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
            int end = at;
            while (end < limit
                    && end - at < LONGEST
                    && !isGap(text.charAt(end))
                    && " <>".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            while (end > at + 1 && ".)]".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (end == at || lines > 1 || at - from > 40) {
                return null;
            }
            if (!Vocabulary.Speech.BETWEEN.contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
                return new Span(at, end);
            }
            at = end;
        }
    }

    private static boolean isGap(char c) {
        return Chars.isSpace(c) || Chars.isQuote(c) || ":=,;|/*([".indexOf(c) >= 0;
    }

    private static boolean isAccount(String word) {
        return word.length() > 2 && AccountNames.isName(word) && !Remarks.isOne(word) && !isPassword(word);
    }

    private static boolean isPassword(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Vocabulary.Labels.PASSWORD.contains(lower) || lower.equals("passe");
    }

    /** A word at which the clause ends; what the sentence goes on with is none. */
    private static boolean isSecret(String text, Span word) {
        String value = text.substring(word.start(), word.end());
        boolean closed = Assigned.isClosed(text, word.end()) || Chars.isQuote(text.charAt(word.start() - 1));
        return value.length() > 3
                && closed
                && !Remarks.isOne(value)
                && !Placeholders.isPlaceholder(value)
                && !Expressions.isOne(value);
    }
}
