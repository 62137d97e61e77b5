package dev.holdpoint.secret;

import dev.holdpoint.text.Entities;
import dev.holdpoint.text.Entities.Entity;
import org.jspecify.annotations.Nullable;

/** Resolves the escapes of URLs, HTML, JSON, programs and mails. */
final class Escapes {
    private static final int FORM_REACH = 60;

    /** Letters of programs' escapes, and what they stand for. */
    private static final String LETTERS = "nrtbfve0\"'/\\";

    private static final String MEANT = "\n\r\t\b\f\u000b\u001b\u0000\"'/\\";

    private static final int PADDED = 16;
    private static final Alphabet BLANK = Alphabet.of(" \t");
    private static final Alphabet NAME = Alphabet.URL_SAFE.with(".");
    private static final Alphabet PARAMETER = Alphabet.of("?&=");

    private final Writing writing;

    Escapes(Writing writing) {
        this.writing = writing;
    }

    /** Who wrote the text, as far as it tells what a sign in it stands for. */
    enum Writing {
        ANYBODY {
            @Override
            boolean hasSigns(String text) {
                return true;
            }
        },
        /** A mailer: soft line ends, bytes behind an equals sign. An assignment can look like that. */
        MAIL {
            @Override
            boolean hasSigns(String text) {
                if (hasWordsOfMail(text) || text.contains("=3D") || text.contains("=\n") || text.contains("=\r\n")) {
                    return true;
                }
                for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
                    if (isByte(text, at) && isByte(text, at + 3)) {
                        return true;
                    }
                }
                return false;
            }
        },
        /** A browser that sent a form: a plus sign between escapes is a blank. A key can hold one. */
        FORM {
            @Override
            boolean hasSigns(String text) {
                for (int at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
                    if (isAmongEscapes(text, at)) {
                        return true;
                    }
                }
                return false;
            }
        };

        /** Whether the text looks like it. */
        abstract boolean hasSigns(String text);
    }

    /** Whether words are joined by a blank or a sign as a mailer writes it: {@code Ada=20Holm}. */
    private static boolean hasWordsOfMail(String text) {
        for (int at = text.indexOf("=2"); at >= 0; at = text.indexOf("=2", at + 1)) {
            boolean joined = at > 0 && at + 3 < text.length() && Character.isLetterOrDigit(text.charAt(at - 1));
            if (joined && "0CDEF".indexOf(text.charAt(at + 2)) >= 0 && isBehindByte(text, at + 3)) {
                return true;
            }
        }
        return false;
    }

    /** A capital, or one word more joined in the same way; {@code width=20px} is neither. */
    private static boolean isBehindByte(String text, int at) {
        int end = Alphabet.WORD.runEnd(text, at, at + FORM_REACH);
        return Alphabet.CAPITALS.isAt(text, at) || (end > at && isByte(text, end));
    }

    /** Whether in the same word a parameter begins, or a byte is written as a form writes it. */
    private static boolean isAmongEscapes(String text, int at) {
        int from = Alphabet.PRINTED.runStart(text, at, at - FORM_REACH + 1);
        int to = Alphabet.PRINTED.runEnd(text, at, at + FORM_REACH);
        if (PARAMETER.isIn(text, from, at)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '%' && hex(text, i + 1, 2) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the escape at {@code at} ends; {@code at} where there is none. */
    int step(String text, int at, char c, View.@Nullable Builder out) {
        return switch (c) {
            case '%' -> bytes(text, at, c, out);
            case '&' -> entity(text, at, out);
            case '\\' -> backslash(text, at, out);
            case '=' -> equals(text, at, out);
            case '+' -> writing == Writing.FORM && isAmongEscapes(text, at) ? put(' ', at, at + 1, out) : at;
            default -> at;
        };
    }

    private int equals(String text, int at, View.@Nullable Builder out) {
        int end = BLANK.runEnd(text, at + 1, at + 8);
        end += text.startsWith("\r\n", end) ? 2 : text.startsWith("\n", end) ? 1 : 0;
        if (text.charAt(end - 1) == '\n') {
            if (isPadding(text, at, end)) {
                return at;
            }
            if (out != null) {
                out.leaveOut();
            }
            return end;
        }
        return writing == Writing.MAIL ? bytes(text, at, '=', out) : at;
    }

    /** Whether the line is a name without a value: {@code PASSWORD=}. */
    private static boolean isEmptyField(String text, int at) {
        int from = Alphabet.URL_SAFE.runStart(text, at, at - 60);
        return from < at && Chars.at(text, from - 1) == '\n' && isName(text, from, at);
    }

    /** In one case and without digits within a word: a piece of a key is not. */
    private static boolean isName(String text, int from, int to) {
        boolean bothCases = Alphabet.UPPER.isIn(text, from + 1, to) && Alphabet.LOWER.isIn(text, from, to);
        boolean joint = text.substring(from, to).indexOf('_') >= 0;
        return !bothCases && (joint || !Alphabet.DIGITS.isIn(text, from, to));
    }

    /**
     * Whether the sign fills up Base64 or stands behind a name without a value, and the next line assigns something else: {@code KEY=…=}
     * above {@code HOST=…}.
     */
    private static boolean isPadding(String text, int at, int nextLine) {
        int digits = at - Alphabet.BASE64.runStart(text, at, at - PADDED);
        int name = NAME.runEnd(text, nextLine, nextLine + 60);
        return (digits == PADDED || isEmptyField(text, at))
                && name > nextLine
                && (text.startsWith("=", name) || text.startsWith(":", name));
    }

    /** A character as the bytes of its UTF-8, each as two hexadecimal digits behind the mark. */
    private static int bytes(String text, int at, char mark, View.@Nullable Builder out) {
        int first = hex(text, at + 1, 2);
        if (first < 0 || (mark == '=' && !isUpper(text, at))) {
            return at;
        }
        int more = first < 0x80
                ? 0
                : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
        if (more < 0 || (first >= 0x80 && first < 0xc2)) {
            return at;
        }
        int point = more == 0 ? first : first & (0x3f >> more);
        int end = at + 3;
        for (int i = 0; i < more; i++, end += 3) {
            int next = end < text.length() && text.charAt(end) == mark ? hex(text, end + 1, 2) : -1;
            if (next < 0x80 || next >= 0xc0) {
                return at;
            }
            point = point << 6 | (next & 0x3f);
        }
        return point <= Character.MAX_CODE_POINT ? put(point, at, end, out) : at;
    }

    private static boolean isByte(String text, int at) {
        return text.startsWith("=", at) && hex(text, at + 1, 2) >= 0 && isUpper(text, at);
    }

    private static boolean isUpper(String text, int at) {
        return !Chars.isLower(text.charAt(at + 1)) && !Chars.isLower(text.charAt(at + 2));
    }

    private static int entity(String text, int at, View.@Nullable Builder out) {
        Entity entity = Entities.at(text, at);
        return entity == null ? at : put(entity.point(), at, entity.end(), out);
    }

    private static int backslash(String text, int at, View.@Nullable Builder out) {
        if (at + 1 >= text.length()) {
            return at;
        }
        char c = text.charAt(at + 1);
        if (c == 'u' && text.startsWith("{", at + 2)) {
            int close = Alphabet.HEX.runEnd(text, at + 3, at + 9);
            int point = close > at + 3 && text.startsWith("}", close) ? hex(text, at + 3, close - at - 3) : -1;
            return point < 0 || point > Character.MAX_CODE_POINT ? at : put(point, at, close + 1, out);
        }
        if (c == 'u' || c == 'x') {
            int digits = c == 'u' ? 4 : 2;
            int unit = hex(text, at + 2, digits);
            return unit < 0 ? at : put(unit, at, at + 2 + digits, out);
        }
        if (text.startsWith("033", at + 1)) {
            return put('\u001b', at, at + 4, out);
        }
        int letter = LETTERS.indexOf(c);
        return letter < 0 ? at : put(MEANT.charAt(letter), at, at + 2, out);
    }

    private static int put(int point, int at, int end, View.@Nullable Builder out) {
        if (out != null) {
            out.put(point, at, end);
        }
        return end;
    }

    /** The value of so many hexadecimal digits, or -1. */
    private static int hex(String text, int at, int digits) {
        int end = at + digits;
        return Alphabet.HEX.runEnd(text, at, end) == end ? Integer.parseInt(text, at, end, 16) : -1;
    }
}
