package dev.holdpoint.secret;

/** The characters that keys are made of. */
enum Alphabet {
    HEX,
    LOWER_ALNUM,
    UPPER_ALNUM,
    ALNUM,
    /** Letters, digits, dash and underscore. */
    URL_SAFE,
    /** Letters, digits, plus, slash and equals. */
    BASE64,
    DIGITS;

    boolean has(char c) {
        return switch (this) {
            case HEX -> Chars.isHex(c);
            case LOWER_ALNUM -> Chars.isLower(c) || Chars.isDigit(c);
            case UPPER_ALNUM -> Chars.isUpper(c) || Chars.isDigit(c);
            case ALNUM -> Chars.isAlnum(c);
            case URL_SAFE -> Chars.isAlnum(c) || c == '-' || c == '_';
            case BASE64 -> Chars.isAlnum(c) || c == '+' || c == '/' || c == '=';
            case DIGITS -> Chars.isDigit(c);
        };
    }

    /** Where the run of such characters that starts at {@code from} ends, at {@code limit} at the latest. */
    int runEnd(String text, int from, int limit) {
        int last = Math.min(text.length(), limit);
        int at = from;
        while (at < last && has(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
