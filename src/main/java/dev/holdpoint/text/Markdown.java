package dev.holdpoint.text;

import java.util.Locale;

/**
 * Text for a Markdown document, in which nothing is markup, link, reference or mention. A word that could be any of these stands
 * in a code span: a backslash would not do, as code hosts look for mentions and references after it is gone.
 */
public final class Markdown {
    private static final String HARMLESS = ".,;'\"()/";

    private Markdown() {}

    /** The text as prose, to stand anywhere in a line, at its start too. */
    public static String prose(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : Printable.of(text).split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            boolean plain = isHarmless(word) && (out.length() > 0 || !isListMark(word));
            out.append(out.length() == 0 ? "" : " ").append(plain ? word : span(word));
        }
        return out.toString();
    }

    /** The text as a code span, letter for letter. */
    public static String code(String text) {
        String shown = Printable.of(text);
        return shown.isBlank() ? "` `" : span(shown);
    }

    /** A code span whose fence is longer than any in the text. */
    private static String span(String shown) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < shown.length(); i++) {
            run = shown.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || shown.startsWith(" ") || shown.endsWith(" ") ? " " : "";
        return fence + pad + shown + pad + fence;
    }

    private static boolean isHarmless(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean dash = c == '-' && i > 0 && Character.isLetter(word.charAt(i - 1));
            boolean colon = c == ':' && i == word.length() - 1 && i > 0;
            if (!Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0 && !dash && !colon) {
                return false;
            }
        }
        return !isReference(word);
    }

    /** What would start a numbered list at the start of a line. */
    private static boolean isListMark(String word) {
        return word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ')');
    }

    /** What code hosts make a link of without being asked: addresses, {@code GH-1}, and anything like a commit's number. */
    private static boolean isReference(String word) {
        if (word.toLowerCase(Locale.ROOT).contains("www.") || (word.contains("-") && hasDigit(word))) {
            return true;
        }
        int hex = 0;
        for (int i = 0; i < word.length(); i++) {
            hex = Character.digit(word.charAt(i), 16) >= 0 ? hex + 1 : 0;
            if (hex >= 7) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
