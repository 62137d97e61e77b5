package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a line.
 *
 * @param number which line of its sheet it is, from 0
 * @param indent how many blanks it begins with
 * @param mark whether it is an entry of a list
 * @param column where its content begins, behind the mark, from 0
 * @param key its key, if it is one of the format's; empty otherwise
 * @param at where the value begins, from 0
 * @param value what stands there, without blanks around it and without a comment
 */
record Line(int number, String text, int indent, boolean mark, int column, String key, int at, String value) {
    private static final Pattern FOREIGN =
            Pattern.compile(" *(?:- +)*+([\\p{L}_][\\p{L}\\p{N}_./-]*(?: [\\p{L}\\p{N}_-]+){0,3}):(?=\\s|$)(.*)");
    private static final Pattern SHAPE =
            Pattern.compile("( *)((?:- +)*+)(?:([A-Za-z][A-Za-z0-9]*):(?=\\s|$))?\\s*(.*)", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}(\\s+#.*)?");

    static Line of(int number, String text) {
        Matcher parts = SHAPE.matcher(text);
        boolean known = parts.matches() && parts.group(3) != null && Words.known(parts.group(3));
        boolean alone = !known && text.strip().equals("-");
        int column = parts.end(2);
        int at = known ? parts.start(4) : column;
        return new Line(
                number,
                text,
                parts.end(1),
                parts.end(2) > parts.end(1) || alone,
                column,
                known ? parts.group(3) : "",
                at,
                alone ? "" : value(text.substring(at).stripTrailing()));
    }

    /** The parts of a text that is in no sheet. */
    static Line of(String text) {
        return of(-1, text);
    }

    private static String value(String text) {
        if (text.startsWith("#")) {
            return "";
        }
        int comment = text.startsWith("\"") || text.startsWith("'") ? -1 : text.indexOf(" # ");
        return comment < 0 ? text : text.substring(0, comment).stripTrailing();
    }

    boolean hasKey() {
        return !key.isEmpty();
    }

    /** Whether a key or an entry begins in it. */
    boolean begins() {
        return hasKey() || mark;
    }

    /** Whether it is a key with nothing behind it. */
    boolean opens() {
        return hasKey() && value.isEmpty();
    }

    /** Whether the value begins with one of these signs. */
    boolean valueBegins(String signs) {
        return !value.isEmpty() && signs.indexOf(value.charAt(0)) >= 0;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it says nothing to YAML. */
    boolean isSilent() {
        String bare = text.strip();
        return bare.isEmpty() || bare.startsWith("#");
    }

    /** Whether it is more than drawn with marks. */
    boolean hasWords() {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether others were put in front of it, or behind it. */
    boolean isSeveral() {
        return text.indexOf('\n') >= 0;
    }

    /** Whether it has a word of its own where a key stands, with a colon behind it. Several words are none unless they look like a key. */
    boolean isForeign() {
        Matcher parts = FOREIGN.matcher(text);
        return parts.matches() && (parts.group(1).indexOf(' ') < 0 || Words.nearest(parts.group(1)) != null);
    }

    /** Whether a text over several lines begins behind the key. */
    boolean opensBlock() {
        return hasKey() && BLOCK.matcher(value).matches();
    }

    /** Whether one begins behind a key that the format does not know. */
    boolean opensForeignBlock() {
        Matcher parts = FOREIGN.matcher(text);
        return parts.matches() && parts.group(2).strip().matches("[|>][-+0-9]{0,2}");
    }

    /** The line with another value. */
    String with(String other) {
        return text.substring(0, at) + other;
    }

    /** The line so much further right, or left, as far as that goes. */
    String moved(int by) {
        return " ".repeat(Math.max(0, indent + by)) + text.stripLeading();
    }
}
