package dev.holdpoint.document;

import dev.holdpoint.situation.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as it was written, in YAML or JSON: texts, lists and sections that nobody has given a type yet. */
public abstract sealed class Node {
    public final int line;
    public final int column;
    /** How many characters of that line to point at; what goes on behind the line is cut when it is shown. */
    public final int width;

    private Node(int line, int column, int width) {
        this.line = line;
        this.column = column;
        this.width = width;
    }

    public Place place() {
        return new Place(line, column);
    }

    /** Whether it stands for nothing, which is the same as leaving the key out. */
    public boolean isNothing() {
        return false;
    }

    /** A text, letter for letter; a number is one too until the format says otherwise. */
    public static final class Scalar extends Node {
        public final String text;
        /** Whether it stood without quotes: only then may it be a truth value or nothing. */
        public final boolean plain;

        /** What was typed, where a comment cuts it that was hardly meant as one; null otherwise. */
        public final @Nullable String whole;

        public Scalar(int line, int column, int width, String text, boolean plain) {
            this(line, column, width, text, plain, null);
        }

        /** One that no document has yet. */
        public Scalar(String text, boolean plain) {
            this(0, 0, 0, text, plain);
        }

        public Scalar(int line, int column, int width, String text, boolean plain, @Nullable String whole) {
            super(line, column, width);
            this.text = text;
            this.plain = plain;
            this.whole = whole;
        }

        @Override
        public boolean isNothing() {
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
    public static final class Sequence extends Node {
        public final List<Node> items = new ArrayList<>();

        public Sequence(int line, int column) {
            super(line, column, 1);
        }

        /** One that no document has yet. */
        public static Sequence of(List<? extends Node> items) {
            Sequence list = new Sequence(0, 0);
            list.items.addAll(items);
            return list;
        }
    }

    /** A section: keys and what stands behind them, in the order of the file, repeated keys included. */
    public static final class Mapping extends Node {
        public final List<Entry> entries = new ArrayList<>();

        public Mapping(int line, int column) {
            super(line, column, 1);
        }

        /** One that no document has yet, with a key. */
        public static Mapping of(String key, Node value) {
            return new Mapping(0, 0).with(key, value);
        }

        /** Adds a key at the end. */
        public Mapping with(String key, Node value) {
            entries.add(new Entry(new Scalar(key, true), value));
            return this;
        }
    }

    /** What was refused already when it was read; nothing more is said of it. */
    public static final class Refused extends Node {
        public Refused(int line, int column) {
            super(line, column, 1);
        }
    }

    /** A key and what stands behind it. */
    public static final class Entry {
        public final Scalar key;
        public final Node value;

        public Entry(Scalar key, Node value) {
            this.key = key;
            this.value = value;
        }
    }
}
