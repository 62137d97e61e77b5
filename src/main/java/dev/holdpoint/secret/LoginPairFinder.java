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
    private static final Alphabet GAP = Alphabet.SPACES.and(Alphabet.QUOTES).with(":=,;|/*([");
    private static final Alphabet WORD = GAP.with("<>").not();
    private static final Alphabet TRAILING = Alphabet.of(".)]");

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!Chars.startsWord(text, start)) {
            return null;
        }
        int at = Alphabet.LETTERS.runEnd(text, end, end + 8);
        int limit = Math.min(text.length(), at + REACH);
        Span account = word(text, at, limit);
        if (account == null || !isAccount(account.in(text))) {
            return null;
        }
        Span label = word(text, account.end(), limit);
        if (label == null || !isPassword(label.in(text))) {
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
            while (at < limit && GAP.isAt(text, at) && lines < 2) {
                lines += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
            int end = TRAILING.runStart(text, WORD.runEnd(text, at, Math.min(limit, at + LONGEST)), at + 1);
            if (end == at || lines > 1 || at - from > 40) {
                return null;
            }
            if (!Vocabulary.Speech.BETWEEN.contains(Chars.lower(text, at, end))) {
                return new Span(at, end);
            }
            at = end;
        }
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
        String value = word.in(text);
        boolean closed = Assigned.isClosed(text, word.end()) || Chars.isQuote(text.charAt(word.start() - 1));
        return value.length() > 3
                && closed
                && !Remarks.isOne(value)
                && !Placeholders.isPlaceholder(value)
                && !Expressions.isOne(value);
    }
}
