package dev.holdpoint.document;

import dev.holdpoint.document.Token.Kind;
import dev.holdpoint.document.Token.Style;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as its text is laid out: what stands where, down to each quote and bracket. */
sealed interface Part extends Span {
    /** Whether it stands between brackets. */
    boolean flow();

    /** Whether nothing stands there, or a word that says that there is nothing. */
    boolean isEmpty();

    /** A key or a value. */
    record Text(int start, int end, String value, Style style) implements Part {
        @Override
        public boolean flow() {
            return false;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /** A list; between brackets or by dashes. */
    record Items(int start, int end, boolean flow, List<Part> items) implements Part {
        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** A section; between brackets or a key a line. */
    record Keys(int start, int end, boolean flow, List<Entry> entries) implements Part {
        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }

        @Nullable
        Entry find(String key) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return entry;
                }
            }
            return null;
        }
    }

    /** A key and what stands behind it. */
    record Entry(Text key, Part value) implements Span {
        @Override
        public int start() {
            return key.start();
        }

        @Override
        public int end() {
            return Math.max(key.end(), value.end());
        }
    }

    /** The root of the first document. */
    static Part of(List<Token> tokens) {
        Iterator<Token> all = tokens.iterator();
        while (all.hasNext()) {
            Token token = all.next();
            if (token.kind() != Kind.OTHER) {
                return of(token, all);
            }
        }
        return new Text(0, 0, "", Style.PLAIN);
    }

    private static Part of(Token token, Iterator<Token> rest) {
        return switch (token.kind()) {
            case LIST -> items(token, rest);
            case SECTION -> keys(token, rest);
            default -> new Text(token.start(), token.end(), token.value(), token.style());
        };
    }

    private static Items items(Token open, Iterator<Token> rest) {
        List<Part> items = new ArrayList<>();
        int end = open.end();
        Token next = rest.next();
        for (; next.kind() != Kind.END; next = rest.next()) {
            Part item = of(next, rest);
            items.add(item);
            end = Math.max(end, item.end());
        }
        boolean flow = open.style() == Style.FLOW;
        return new Items(open.start(), flow ? next.end() : end, flow, List.copyOf(items));
    }

    private static Keys keys(Token open, Iterator<Token> rest) {
        List<Entry> entries = new ArrayList<>();
        int end = open.end();
        Token next = rest.next();
        for (; next.kind() != Kind.END; next = rest.next()) {
            Part key = of(next, rest);
            Part value = of(rest.next(), rest);
            if (key instanceof Text name) {
                Entry entry = new Entry(name, value);
                entries.add(entry);
                end = Math.max(end, entry.end());
            }
        }
        boolean flow = open.style() == Style.FLOW;
        return new Keys(open.start(), flow ? next.end() : end, flow, List.copyOf(entries));
    }
}
