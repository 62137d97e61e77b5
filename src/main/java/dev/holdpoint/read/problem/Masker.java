package dev.holdpoint.read.problem;

/**
 * Shows a line of a document without what it holds: the format's own words stay, the marked part stays where it is harmless, the
 * rest becomes {@code ***}. A line that is not valid can hold anything anywhere, so that nothing less would be safe.
 */
final class Masker {
    private static final String MASK = "***";
    private static final String MARKS = " \t,[]{}:\"'#|>&*!?%@`=";
    private static final int WIDTH = 68;

    private final String line;
    private final int from;
    private final int to;
    private final StringBuilder out = new StringBuilder();
    private int start = -1;
    private int end;
    /** Where the last mask ends in the output, while only marks have followed it; -1 otherwise. */
    private int maskEnd = -1;

    private Masker(String line, int column, int width) {
        this.line = line;
        this.from = offset(line, 0, column - 1);
        this.to = offset(line, from, width);
    }

    /** The line as it may be shown, with so many characters from that column marked; one or none marks the word there. */
    static Excerpt excerpt(String line, int column, int width) {
        Masker masker = new Masker(line, column, width);
        masker.mask();
        return masker.cut();
    }

    private static int offset(String line, int start, int characters) {
        int at = start;
        for (int i = 0; i < characters && at < line.length(); i++) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private void mask() {
        int at = 0;
        while (at < line.length()) {
            if (at == from && to > from + 1) {
                marked();
                at = to;
            } else {
                int next = isMark(line, at) ? at + Character.charCount(line.codePointAt(at)) : endOfWord(at);
                token(at, next);
                at = next;
            }
        }
        if (start < 0) {
            start = out.length();
            end = start + 1;
        }
    }

    /** A value or a key as a whole, whatever marks are in it. */
    private void marked() {
        String text = line.substring(from, to).stripTrailing();
        start = out.length();
        out.append(Words.known(bare(text)) || Shown.isHarmless(bare(text)) || isMarks(text) ? text : MASK);
        end = out.length();
        maskEnd = -1;
    }

    private void token(int at, int next) {
        int before = out.length();
        String token = line.substring(at, next);
        boolean pointed = at <= from && from < next;
        if (isMark(line, at)) {
            out.append(Shown.escaped(token));
        } else if (Words.known(token) || (pointed && token.length() == 1 && Shown.isHarmless(token))) {
            out.append(token);
            maskEnd = -1;
        } else if (maskEnd >= 0 && !pointed) {
            out.setLength(maskEnd);
        } else {
            out.append(MASK);
            maskEnd = out.length();
        }
        if (pointed) {
            start = before;
            end = out.length();
            maskEnd = -1;
        }
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < line.length() && !isMark(line, end) && !(end == from && end > at && to > from + 1)) {
            end += Character.charCount(line.codePointAt(end));
        }
        return end;
    }

    /** Without quotes around it. */
    private static String bare(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean quoted =
                text.length() > 2 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Punctuation, a dash that stands alone, or a character that cannot be seen. */
    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        boolean alone = c == '-'
                && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '-')
                && (at + 1 == text.length() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '-');
        return MARKS.indexOf(c) >= 0 || alone || (c < ' ' || c == 0x7F);
    }

    /** One row of a terminal, with the marked part in it. */
    private Excerpt cut() {
        String text = out.toString();
        int length = Math.max(1, end - start);
        if (text.length() <= WIDTH) {
            return new Excerpt(text, start, length);
        }
        int left = Math.max(0, Math.min(start - WIDTH / 2, text.length() - WIDTH));
        int right = Math.min(text.length(), left + WIDTH);
        String head = left > 0 ? "..." : "";
        String tail = right < text.length() ? "..." : "";
        int room = Math.max(1, right - start);
        return new Excerpt(
                head + text.substring(left, right) + tail, start - left + head.length(), Math.min(length, room));
    }
}
