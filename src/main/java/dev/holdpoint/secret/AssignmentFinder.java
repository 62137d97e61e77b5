package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/** A value behind a telling name. The name stays readable, only the value is the secret. */
record AssignmentFinder(SecretValue values) implements Finder {
    /** A short anchor such as "pass" must start a word of its own; a long one may end a compound such as "Datenbankpasswort". */
    private static final int COMPOUND = 6;

    private static final int COMMAND = 240;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        if (!startsName(text, start, end)
                || isWithinWord(text, start, end)
                || namesSomethingElse(text, end)
                || isPrompting(text, start, end)) {
            return null;
        }
        Assigned assigned = Assigned.after(text, end);
        if (assigned == null) {
            return null;
        }
        Span value = new Span(assigned.start(), assigned.end());
        return values.accepts(value.in(text), assigned) ? value : null;
    }

    private static boolean startsName(String text, int start, int end) {
        return end - start >= COMPOUND
                || Chars.startsWord(text, start)
                || text.charAt(start) == '_'
                || (Chars.isUpper(text.charAt(start)) && Chars.isLower(text.charAt(start - 1)));
    }

    /** "passed", "passage": what goes on as a password is an anchor of its own. */
    private static boolean isWithinWord(String text, int start, int end) {
        boolean pass = text.regionMatches(/* ignoreCase= */ true, start, "pass", 0, end - start);
        return pass && Alphabet.LOWER.isAt(text, end) && Alphabet.LOWER.isAt(text, end - 1);
    }

    /** {@code mysqldump --password shop}: what stands behind it is a database, the tool asks for the password. */
    static boolean isPrompting(String text, int start, int end) {
        if (!text.startsWith("--", start - 2) || !text.startsWith(" ", end)) {
            return false;
        }
        String before = text.substring(Math.max(0, start - COMMAND), start);
        String command = Chars.lower(before, before.lastIndexOf('\n') + 1, before.length());
        return command.contains("mysql") || command.contains("mariadb");
    }

    /** Whether such an option stands right before the value. */
    static boolean isBehindPrompting(String text, int value) {
        int option = text.lastIndexOf(" --pass", value);
        return option >= 0
                && value - option <= 12
                && Chars.isSpace(text.charAt(value - 1))
                && isPrompting(text, option + 3, value - 1);
    }

    /** {@code password.policy} is one name, too. */
    private static boolean isOfName(String text, int at) {
        return Alphabet.URL_SAFE.isAt(text, at) || (text.startsWith(".", at) && Alphabet.LOWER.isAt(text, at + 1));
    }

    private static boolean namesSomethingElse(String text, int end) {
        int to = end;
        while (to < end + 24 && isOfName(text, to)) {
            to++;
        }
        return Chars.hasOne(Chars.lower(text, end, to), Vocabulary.Labels.NOT_THE_VALUE);
    }
}
