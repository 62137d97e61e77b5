package dev.holdpoint.drl;

/** Text from a rule file, short enough for a message. */
final class Shortened {
    private static final int LONGEST = 60;

    private Shortened() {}

    static String of(Object text) {
        String line = onOneLine(text.toString());
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** With single blanks in the place of every run of white space. */
    static String onOneLine(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c);
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }
}
