package dev.holdpoint.text;

import java.util.Locale;

/**
 * Text of unknown origin for a Markdown document, in which nothing is markup, link, image, reference or mention. A word that could be
 * any of these stands in a code span: a backslash would not do, as code hosts look for mentions and references after it is gone.
 */
public final class Markdown {
    private static final int WIDTH = 100;
    private static final String HARMLESS = ".,;?'\"()/";

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

    /** A fenced block that ends in a line break, with long lines wrapped at blanks; a fence in the text cannot end it. */
    public static String block(String text) {
        String shown = Printable.lines(text.replace("\r\n", "\n"));
        String fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
        StringBuilder block = new StringBuilder(fence).append("text\n");
        for (String line : shown.split("\n", -1)) {
            wrap(line, block);
        }
        while (block.charAt(block.length() - 2) == '\n') {
            block.setLength(block.length() - 1);
        }
        return block.append(fence).append('\n').toString();
    }

    private static void wrap(String line, StringBuilder out) {
        String rest = line;
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= 0 || rest.substring(0, cut).isBlank()) {
                break;
            }
            out.append(rest, 0, cut).append('\n');
            rest = rest.substring(cut + 1);
        }
        out.append(rest).append('\n');
    }

    /** A code span whose fence is longer than any in the text. */
    private static String span(String shown) {
        int longest = longestRun(shown);
        String fence = "`".repeat(longest + 1);
        String pad = longest > 0 || shown.startsWith(" ") || shown.endsWith(" ") ? " " : "";
        return fence + pad + shown + pad + fence;
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
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
