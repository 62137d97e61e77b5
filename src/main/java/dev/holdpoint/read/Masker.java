package dev.holdpoint.read;

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
    /** Where the last mask ends in the output, while only marks have followed it. */
    private int maskEnd = -1;

    private Masker(String line, int column, int width) {
        this.line = line;
        this.from = offset(line, 0, column - 1);
        this.to = Math.max(from, offset(line, from, width));
    }

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
            if (at == from && to > from) {
                marked();
                at = to;
            } else if (isMark(line.charAt(at))) {
                out.append(Shown.escaped(line.substring(at, at + 1)));
                at++;
            } else {
                int next = endOfWord(at);
                word(line.substring(at, next));
                at = next;
            }
        }
        if (start < 0) {
            start = out.length();
            end = start + 1;
        }
    }

    private void marked() {
        String text = line.substring(from, to);
        start = out.length();
        String bare = bare(text);
        if (Words.known(bare) || Shown.isHarmless(bare) || isMarks(text)) {
            out.append(Shown.escaped(text));
        } else {
            out.append(MASK);
        }
        end = out.length();
        maskEnd = -1;
    }

    private void word(String word) {
        if (Words.known(word) || word.equals("-")) {
            out.append(word);
            maskEnd = -1;
            return;
        }
        if (maskEnd >= 0) {
            out.setLength(maskEnd);
        } else {
            out.append(MASK);
        }
        maskEnd = out.length();
    }

    private int endOfWord(int at) {
        int end = at;
        while (end < line.length() && !isMark(line.charAt(end)) && !(end == from && end > at)) {
            end++;
        }
        return end;
    }

    /** Without quotes around it. */
    private static String bare(String text) {
        char first = text.charAt(0);
        boolean quoted =
                text.length() > 2 && (first == '"' || first == '\'') && text.charAt(text.length() - 1) == first;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static boolean isMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i)) && text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
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
        int room = right - start;
        return new Excerpt(
                head + text.substring(left, right) + tail,
                start - left + head.length(),
                Math.max(1, Math.min(length, room)));
    }
}
