package dev.holdpoint.read;

import dev.holdpoint.situation.Place;
import java.util.ArrayList;
import java.util.List;

/** A document as it was written, in YAML or JSON: texts, lists and sections that nobody has given a type yet. */
abstract sealed class Node {
    final int line;
    final int column;
    /** How many characters of that line to point at; what goes on behind the line is cut when it is shown. */
    final int width;

    private Node(int line, int column, int width) {
        this.line = line;
        this.column = column;
        this.width = width;
    }

    Place place() {
        return new Place(line, column);
    }

    /** Whether it stands for nothing, which is the same as leaving the key out. */
    boolean isNothing() {
        return false;
    }

    /** A text, letter for letter; a number is one too until the format says otherwise. */
    static final class Scalar extends Node {
        final String text;
        /** Whether it stood without quotes: only then may it be a truth value or nothing. */
        final boolean plain;

        Scalar(int line, int column, int width, String text, boolean plain) {
            super(line, column, width);
            this.text = text;
            this.plain = plain;
        }

        @Override
        boolean isNothing() {
            if (!plain) {
                return false;
            }
            return switch (text) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }
    }

    /** A list. */
    static final class Sequence extends Node {
        final List<Node> items = new ArrayList<>();

        Sequence(int line, int column) {
            super(line, column, 1);
        }
    }

    /** A section: keys and what stands behind them, in the order of the file, repeated keys included. */
    static final class Mapping extends Node {
        final List<Entry> entries = new ArrayList<>();

        Mapping(int line, int column) {
            super(line, column, 1);
        }
    }

    /** What was refused already when it was read; nothing more is said of it. */
    static final class Refused extends Node {
        Refused(int line, int column) {
            super(line, column, 1);
        }
    }

    /** A key and what stands behind it. */
    static final class Entry {
        final Scalar key;
        final Node value;

        Entry(Scalar key, Node value) {
            this.key = key;
            this.value = value;
        }
    }
}
