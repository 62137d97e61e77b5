package dev.holdpoint.packet;

/**
 * Text of unknown origin in a Markdown document. It stands in code spans and fenced blocks only, where nothing is markup, link, image,
 * reference or mention; a line break or a fence of its own cannot end them.
 */
final class Markdown {
    private static final int WIDTH = 100;

    private Markdown() {}

    /** A code span whose fence is longer than any in the text. */
    static String span(String text) {
        String shown = printable(text, /* lines= */ false);
        if (shown.isBlank()) {
            return "` `";
        }
        String fence = "`".repeat(longestRun(shown) + 1);
        String pad = fence.length() > 1 || shown.startsWith(" ") || shown.endsWith(" ") ? " " : "";
        return fence + pad + shown + pad + fence;
    }

    /** A fenced block that ends in a line break, with long lines wrapped at blanks. */
    static String block(String text) {
        String shown = printable(text, /* lines= */ true);
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

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** With each character escaped that could move, hide or turn what is shown. */
    private static String printable(String text, boolean lines) {
        StringBuilder shown = new StringBuilder(text.length());
        String unix = lines ? text.replace("\r\n", "\n") : text;
        unix.codePoints().forEach(c -> {
            if ((lines && (c == '\n' || c == '\t')) || isPlain(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(c == '\n' ? " / " : "\\u{" + Integer.toHexString(c) + "}");
            }
        });
        return shown.toString();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
