package dev.holdpoint.report;

import dev.holdpoint.text.Printable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML in which every text and every attribute is escaped and every element is closed. Element and attribute names are
 * constants of this package; nothing writes raw markup. A writer of our own rather than templates: two kinds of page do not pay
 * for a template engine on the class path, and this one has nothing to forget.
 */
public final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn. */
    public Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no content and is never closed, such as {@code meta}. */
    public Html empty(String element, String... attributes) {
        return tag(element, attributes);
    }

    private Html tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    /** Ends an element that {@link #empty} began and that HTML does not end by itself, as those of drawings. */
    public Html end(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** Closes the innermost element. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the innermost element and ends the line, so that the source can be read and compared. */
    public Html closeLine() {
        return close().line();
    }

    public Html line() {
        out.append('\n');
        return this;
    }

    /** Opens a part that may be wider than the page, and can then be scrolled with a finger or the keyboard. */
    public Html scroll(String label, String kind) {
        return open("div", "class", "scroll " + kind, "role", "region", "aria-label", label, "tabindex", "0");
    }

    /** An element that holds a text. */
    public Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** A text on one line. */
    public Html text(String text) {
        escape(Printable.of(text));
        return this;
    }

    /** A text with the lines that it has, for {@code pre}. */
    public Html lines(String text) {
        for (String line : text.split("\n", -1)) {
            escape(Printable.of(line.replace("\t", "    ")));
            out.append('\n');
        }
        return this;
    }

    private void escape(String shown) {
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /** A whole page with the style that all have. Nothing in it runs or loads, even if something were smuggled in. */
    public static String page(String title, Html body) {
        Inline style = Inline.of(Html.class, "page.css");
        Html head = new Html();
        head.empty("meta", "charset", "utf-8").line();
        String policy = "default-src 'none'; style-src '" + style.hash() + "'; base-uri 'none'; form-action 'none'";
        head.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .line();
        head.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        head.element("title", title).line();
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n" + head + "<style>" + style.text()
                + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }
}
