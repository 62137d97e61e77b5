package dev.holdpoint.secret;

import java.util.Locale;

/** What stands where a secret would: our own marks, a manual's examples, a mask, a reference to a variable. */
final class Placeholders {
    private static final int LONGEST_MARK = 40;

    private Placeholders() {}

    /** Whether the value is no secret, but something that stands for one. */
    static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()
                || Vocabulary.Values.STAND_IN.contains(lower)
                || isReference(lower)
                || isMark(value, 0, value.length())) {
            return true;
        }
        for (String part : Vocabulary.Values.STAND_IN_PART) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return distinct(lower, 0, lower.length()) < 3 && !isNumber(lower);
    }

    /** Whether the span could be made by chance: enough different characters, letters and digits, nothing that says "placeholder". */
    static boolean isRandom(String text, int start, int end) {
        int length = end - start;
        if (distinct(text, start, end) < Math.min(6, length / 2) || isPlaceholder(text.substring(start, end))) {
            return false;
        }
        boolean digit = false;
        boolean letter = false;
        for (int i = start; i < end; i++) {
            digit |= Chars.isDigit(text.charAt(i));
            letter |= Chars.isAsciiLetter(text.charAt(i));
        }
        return letter && (digit || (length > 24 && mixedCase(text, start, end)));
    }

    /** Whether the span is a part of one of our own marks. */
    static boolean isWithinMark(String text, int start, int end) {
        int open = start;
        while (open > 0 && start - open < LONGEST_MARK && text.charAt(open) != '[') {
            open--;
        }
        return markEnd(text, open) >= end;
    }

    /** Whether our own mark stands there, and what a page or an escape goes on with: {@code [credential-1]<br>}, {@code [credential-1]\\n}. */
    static boolean isMarkAndMarkup(String text, int start, int end) {
        int behind = markEnd(text, start);
        return behind > start && behind < end && "\\<&".indexOf(text.charAt(behind)) >= 0;
    }

    /** Whether only our own marks such as {@code [credential-1]} stand in the span, and hardly anything around them. */
    static boolean isMark(String text, int start, int end) {
        int rest = 0;
        int at = start;
        boolean mark = false;
        while (at < end) {
            int behind = markEnd(text, at);
            if (behind > at) {
                mark = true;
                at = behind;
            } else {
                rest += Character.isLetterOrDigit(text.charAt(at++)) ? 1 : 0;
            }
            if (rest >= 3) {
                return false;
            }
        }
        return mark;
    }

    /** The end of the mark that starts at {@code at}, or {@code at}. */
    static int markEnd(String text, int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        for (SecretKind kind : SecretKind.values()) {
            String name = kind.wireName();
            int digits = at + 2 + name.length();
            if (text.startsWith(name, at + 1) && text.startsWith("-", digits - 1)) {
                int end = Alphabet.DIGITS.runEnd(text, digits, digits + 10);
                return end > digits && text.startsWith("]", end) ? end + 1 : at;
            }
        }
        return at;
    }

    private static boolean isReference(String lower) {
        return (lower.startsWith("<") && lower.endsWith(">"))
                || lower.startsWith("&lt;")
                || lower.startsWith("{{")
                || lower.startsWith("${")
                || isVariable(lower)
                || lower.startsWith("%(")
                || lower.startsWith("%{")
                || lower.startsWith("getenv(")
                || lower.startsWith("%env(")
                || lower.startsWith("<?")
                || lower.startsWith("env(")
                || lower.startsWith("process.env")
                || lower.startsWith("os.environ")
                || lower.startsWith("http://")
                || lower.startsWith("https://")
                || lower.startsWith("~/")
                || lower.startsWith("./")
                || lower.startsWith("../")
                || lower.startsWith("$home/")
                || isPrompt(lower);
    }

    /** What a program or a shell asks with, once it was told the password: {@code mysql>}, {@code [root@web}, {@code root@web:~#}. */
    private static boolean isPrompt(String lower) {
        int at = lower.indexOf('@');
        if (at > 0 && (lower.charAt(0) == '[' || lower.startsWith(":~", lower.lastIndexOf(':')))) {
            return true;
        }
        int last = lower.length() - 1;
        return last > 2 && lower.charAt(last) == '>' && Alphabet.LOWER_ALNUM.runEnd(lower, 0, last) == last;
    }

    /** {@code $OPENAI_API_KEY}, {@code $secret_key}. */
    private static boolean isVariable(String lower) {
        boolean name = lower.length() > 3 && lower.charAt(0) == '$' && Chars.isAsciiLetter(lower.charAt(1));
        return name
                && Alphabet.URL_SAFE.runEnd(lower, 1, lower.length()) == lower.length()
                && lower.indexOf('_') > 0
                && lower.indexOf('-') < 0;
    }

    private static boolean isNumber(String text) {
        return Alphabet.DIGITS.runEnd(text, 0, text.length()) == text.length();
    }

    private static boolean mixedCase(String text, int start, int end) {
        boolean lower = false;
        boolean upper = false;
        for (int i = start; i < end; i++) {
            lower |= Chars.isLower(text.charAt(i));
            upper |= Chars.isUpper(text.charAt(i));
        }
        return lower && upper;
    }

    private static int distinct(String text, int start, int end) {
        long low = 0;
        long high = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c & 64) == 0) {
                low |= 1L << (c & 63);
            } else {
                high |= 1L << (c & 63);
            }
        }
        return Long.bitCount(low) + Long.bitCount(high);
    }
}
