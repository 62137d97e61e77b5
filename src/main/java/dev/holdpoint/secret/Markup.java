package dev.holdpoint.secret;

import java.util.Set;

/** Leaves out the marks of bold text and the tags within a line, which nobody sees, and ends lines where tags end a block. */
final class Markup {
    private static final int LONGEST = 240;
    private static final Alphabet WITHIN = Alphabet.of(">").not();
    private static final Set<String> INLINE = Set.of(
            "b", "i", "u", "s", "em", "strong", "code", "kbd", "mark", "span", "font", "small", "tt", "samp", "wbr");

    private static final Set<String> BLOCK =
            Set.of("p", "div", "li", "ul", "ol", "pre", "blockquote", "h1", "h2", "h3", "h4", "dt", "dd", "section");

    private Markup() {}

    /** Where the mark or tag at {@code at} ends; {@code at} where there is none. */
    static int step(String text, int at, char c, View.Builder out) {
        if (c == '*') {
            return isBold(text, at) ? out.leaveOut(at + 2) : at;
        }
        if (c != '<') {
            return at;
        }
        int name = text.startsWith("/", at + 1) ? at + 2 : at + 1;
        int end = Alphabet.ALNUM.runEnd(text, name, name + 11);
        String tag = text.substring(name, end);
        boolean inline = INLINE.contains(tag);
        if ((!inline && !BLOCK.contains(tag)) || end == text.length() || " >/".indexOf(text.charAt(end)) < 0) {
            return at;
        }
        int close = WITHIN.runEnd(text, end, at + LONGEST);
        if (!text.startsWith(">", close)) {
            return at;
        }
        if (inline) {
            return out.leaveOut(close + 1);
        }
        out.put((int) '\n', at, close + 1);
        return close + 1;
    }

    /** Two stars at a word's edge; more of them hide something. */
    private static boolean isBold(String text, int at) {
        if (!text.startsWith("*", at + 1) || text.startsWith("*", at + 2)) {
            return false;
        }
        char before = Chars.at(text, at - 1);
        char behind = Chars.at(text, at + 2);
        boolean edge = Chars.isSpace(before) != Chars.isSpace(behind) || Chars.isAlnum(before) != Chars.isAlnum(behind);
        return before != '*' && edge;
    }
}
