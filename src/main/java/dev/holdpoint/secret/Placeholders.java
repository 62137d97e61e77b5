package dev.holdpoint.secret;

import java.util.List;
import java.util.Locale;

/** What stands where a secret would: our own marks, a manual's examples, a mask, a reference to a variable. */
final class Placeholders {
    private static final int LONGEST_MARK = 40;
    /** How variables, folders and addresses begin. */
    private static final List<String> REFERENCES = List.of(
            "&lt;",
            "{{",
            "${",
            "%(",
            "%{",
            "getenv(",
            "%env(",
            "<?",
            "env(",
            "process.env",
            "os.environ",
            "http://",
            "https://",
            "~/",
            "./",
            "../",
            "$home/");

    private static final Alphabet MARKUP = Alphabet.of("\\<&");
    private static final Alphabet VARIABLE = Alphabet.ALNUM.with("_");

    private Placeholders() {}

    /** Whether the value is no secret, but something that stands for one. */
    static boolean isPlaceholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()
                || Vocabulary.Values.STAND_IN.contains(lower)
                || isReference(lower)
                || isMark(value, 0, value.length())
                || Chars.hasOne(lower, Vocabulary.Values.STAND_IN_PART)) {
            return true;
        }
        return distinct(lower, 0, lower.length()) < 3 && !Alphabet.DIGITS.makes(lower);
    }

    /** Whether the span could be made by chance: enough different characters, letters and digits, nothing that says "placeholder". */
    static boolean isRandom(String text, int start, int end) {
        int length = end - start;
        if (distinct(text, start, end) < Math.min(6, length / 2) || isPlaceholder(text.substring(start, end))) {
            return false;
        }
        boolean upper = Alphabet.UPPER.isIn(text, start, end);
        boolean lower = Alphabet.LOWER.isIn(text, start, end);
        return Alphabet.DIGITS.isIn(text, start, end) ? upper || lower : upper && lower && length > 24;
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
        return behind > start && behind < end && MARKUP.isAt(text, behind);
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
        return Chars.hasOneAt(lower, 0, REFERENCES)
                || (lower.startsWith("<") && lower.endsWith(">"))
                || isVariable(lower)
                || isPrompt(lower);
    }

    /** What a program or a shell asks with, once it was told the password: {@code mysql>}, {@code [root@web}, {@code root@web:~#}. */
    private static boolean isPrompt(String lower) {
        int at = lower.indexOf('@');
        if (at > 0 && (lower.charAt(0) == '[' || lower.startsWith(":~", lower.lastIndexOf(':')))) {
            return true;
        }
        int last = lower.length() - 1;
        return last > 2 && lower.charAt(last) == '>' && Alphabet.LOWER_ALNUM.makes(lower, 0, last);
    }

    /** {@code $OPENAI_API_KEY}, {@code $secret_key}. */
    private static boolean isVariable(String lower) {
        return lower.length() > 3
                && lower.charAt(0) == '$'
                && Alphabet.LOWER.isAt(lower, 1)
                && VARIABLE.makes(lower, 1, lower.length())
                && lower.indexOf('_') > 0;
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
