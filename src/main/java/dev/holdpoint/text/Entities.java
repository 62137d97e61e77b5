package dev.holdpoint.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entities of HTML that stand in what people paste: a name or a number between {@code &} and {@code ;}. */
public final class Entities {
    private static final int LONGEST = 16;
    private static final int DIGITS = 8;
    private static final int ZERO_WIDTH = 0x200b;

    /** Each sign behind its name. */
    private static final Map<String, Character> SIGNS = lastCharacters("""
            quot" amp& lt< gt> apos' commat@ period. colon: equals= sol/ bsol\\ lowbar_ num# plus+ percnt% dollar$ excl! quest? ast* \
            lpar( rpar) lsqb[ rsqb] lcub{ rcub} lbrace{ rbrace} vert| semi; comma, hyphen- dash- grave` ndash– mdash— hellip… \
            rsquo’ lsquo‘ rdquo” ldquo“ check✔ szligß""");

    /** What stands above, below or across a letter, behind its name. */
    private static final Map<String, Character> MARKS = lastCharacters(
            "uml\u0308 acute\u0301 grave\u0300 circ\u0302 tilde\u0303 cedil\u0327 caron\u030c ring\u030a ogon\u0328"
                    + " dot\u0307 slash\u0338 strok\u0335");

    private Entities() {}

    /**
     * One of them.
     *
     * @param point the character that it stands for
     * @param end where the text goes on; behind a semicolon, which may be missing behind a number
     */
    public record Entity(int point, int end) {}

    /** The entity that begins with the {@code &} at that place; null where none does. */
    public static @Nullable Entity at(String text, int at) {
        return text.startsWith("#", at + 1) ? numbered(text, at) : named(text, at);
    }

    /** The text with what its entities stand for; those of characters that nobody sees stay. */
    public static String decoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', Math.max(from, at + 1))) {
            Entity entity = at(text, at);
            if (entity != null && text.charAt(entity.end - 1) == ';' && isShown(entity.point)) {
                out.append(text, from, at).appendCodePoint(entity.point == 0xa0 ? ' ' : entity.point);
                from = entity.end;
            }
        }
        return from == 0 ? text : out.append(text, from, text.length()).toString();
    }

    private static boolean isShown(int point) {
        return point == '\t' || !Character.isISOControl(point);
    }

    private static @Nullable Entity numbered(String text, int at) {
        boolean hex = text.startsWith("x", at + 2) || text.startsWith("X", at + 2);
        int radix = hex ? 16 : 10;
        int from = hex ? at + 3 : at + 2;
        int end = from;
        int point = 0;
        while (end < text.length() && end - from < DIGITS && isDigit(text.charAt(end), radix)) {
            point = Math.min(point, Character.MAX_CODE_POINT) * radix + Character.digit(text.charAt(end++), radix);
        }
        boolean is = end > from && point <= Character.MAX_CODE_POINT;
        return is ? new Entity(point, text.startsWith(";", end) ? end + 1 : end) : null;
    }

    private static @Nullable Entity named(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end < at + LONGEST && isLetter(text.charAt(end))) {
            end++;
        }
        int point = end > at + 2 && text.startsWith(";", end) ? meaning(text.substring(at + 1, end)) : -1;
        return point < 0 ? null : new Entity(point, end + 1);
    }

    private static int meaning(String name) {
        return switch (name) {
            case "nbsp" -> ' ';
            case "Tab" -> '\t';
            case "NewLine" -> '\n';
            case "shy", "zwj", "zwnj", "lrm", "rlm", "NoBreak", "ZeroWidthSpace" -> ZERO_WIDTH;
            default -> {
                Character sign = SIGNS.get(name);
                yield sign == null ? accented(name) : sign;
            }
        };
    }

    /** The letter of {@code uuml}, {@code Eacute}: the first of the name, with the mark that the rest names. */
    private static int accented(String name) {
        Character mark = MARKS.get(name.substring(1));
        if (mark == null) {
            return -1;
        }
        String letter = Normalizer.normalize("" + name.charAt(0) + mark, Normalizer.Form.NFC);
        return letter.length() == 1 ? letter.charAt(0) : name.charAt(0);
    }

    private static boolean isDigit(char c, int radix) {
        return c < 128 && Character.digit(c, radix) >= 0;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<String, Character> lastCharacters(String words) {
        Map<String, Character> last = new HashMap<>();
        for (String word : words.split(" ", -1)) {
            int name = word.length() - 1;
            last.put(word.substring(0, name), word.charAt(name));
        }
        return last;
    }
}
