package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a line.
 *
 * @param indent how many blanks it begins with
 * @param mark whether it is an entry of a list
 * @param column where its content begins, behind the mark, from 0
 * @param key its key, if it is one of the format's; null otherwise
 * @param at where the value begins, from 0
 * @param value what stands there, without blanks around it and without a comment
 */
record Line(int indent, boolean mark, int column, @Nullable String key, int at, String value) {
    private static final Pattern FOREIGN =
            Pattern.compile(" *(?:- +)*+([\\p{L}_][\\p{L}\\p{N}_./-]*(?: [\\p{L}\\p{N}_-]+){0,3}):(?=\\s|$)(.*)");
    private static final Pattern SHAPE =
            Pattern.compile("( *)((?:- +)*+)(?:([A-Za-z][A-Za-z0-9]*):(?=\\s|$))?\\s*(.*)", Pattern.DOTALL);

    static Line of(String text) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return new Line(0, false, 0, null, 0, text);
        }
        String key = parts.group(3);
        boolean known = key != null && Words.known(key);
        int column = parts.start(2) + parts.group(2).length();
        int at = known ? parts.start(4) : column;
        boolean alone = !known && text.strip().equals("-");
        return new Line(
                parts.group(1).length(),
                !parts.group(2).isEmpty() || alone,
                column,
                known ? key : null,
                at,
                alone ? "" : value(text.substring(Math.min(at, text.length())).stripTrailing()));
    }

    private static String value(String text) {
        if (text.startsWith("#")) {
            return "";
        }
        int comment = text.startsWith("\"") || text.startsWith("'") ? -1 : text.indexOf(" # ");
        return comment < 0 ? text : text.substring(0, comment).stripTrailing();
    }

    /** The word that stands where a key does, with a colon behind it; null where there is none. Several are none unless they look like a key. */
    static @Nullable String foreign(String text) {
        Matcher parts = FOREIGN.matcher(text);
        String word = parts.matches() ? parts.group(1) : null;
        boolean several = word != null && word.indexOf(' ') > 0;
        return word == null || (several && Words.nearest(word) == null) ? null : word;
    }

    /** Whether it says nothing to YAML. */
    static boolean isSilent(String text) {
        String bare = text.strip();
        return bare.isEmpty() || bare.startsWith("#");
    }

    /** Whether a text over several lines begins behind the key. */
    boolean opensBlock() {
        return key != null && value.matches("[|>][-+0-9]{0,2}(\\s+#.*)?");
    }

    /** Whether one begins behind a key that the format does not know. */
    static boolean opensForeignBlock(String text) {
        Matcher parts = FOREIGN.matcher(text);
        return parts.matches() && parts.group(2).strip().matches("[|>][-+0-9]{0,2}");
    }
}
