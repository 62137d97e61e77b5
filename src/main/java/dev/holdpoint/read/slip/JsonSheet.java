package dev.holdpoint.read.slip;

/** A document that is mended sign by sign, where each sign knows which typed one it stands for. Its lines stay. */
final class JsonSheet {
    private final String typed;
    private final String[] lines;
    private final StringBuilder text = new StringBuilder();
    private int[] places = new int[256];

    JsonSheet(String typed) {
        this.typed = typed;
        this.lines = typed.split("\n", -1);
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    boolean endsWith(char c) {
        return text.length() > 0 && text.charAt(text.length() - 1) == c;
    }

    /** The typed sign as it is. */
    void keep(int at) {
        add(String.valueOf(typed.charAt(at)), at);
    }

    /** Others in its place. */
    void add(String signs, int at) {
        insert(text.length(), signs, at);
    }

    /** Signs that nobody has typed, in a place of the mended document. */
    void insert(int place, String signs, int at) {
        int length = text.length();
        int more = signs.length();
        if (length + more > places.length) {
            places = java.util.Arrays.copyOf(places, 2 * (length + more));
        }
        System.arraycopy(places, place, places, place + more, length - place);
        java.util.Arrays.fill(places, place, place + more, at);
        text.insert(place, signs);
    }

    void remove(int place) {
        System.arraycopy(places, place + 1, places, place, text.length() - place - 1);
        text.deleteCharAt(place);
    }

    /** Where that was typed which stands in a place of the mended document. */
    int typed(int place) {
        return places[Math.max(0, place)];
    }

    /** The line of a typed sign, from 1. */
    int line(int at) {
        return 1
                + (int) typed.substring(0, Math.min(at, typed.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Its column, from 1. */
    int column(int at) {
        int end = Math.min(at, typed.length());
        int start = typed.lastIndexOf('\n', end - 1) + 1;
        return typed.codePointCount(start, end) + 1;
    }

    String typedLine(int line) {
        return lines[line - 1];
    }

    String mendedLine(int line) {
        return text.toString().split("\n", -1)[line - 1];
    }

    /** The column where that was typed which stands in this one of the mended line. */
    int typedColumn(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf("\n", start) + 1;
        }
        int place = Math.min(start + column - 1, text.length() - 1);
        return place < 0 ? column : column(places[place]);
    }
}
