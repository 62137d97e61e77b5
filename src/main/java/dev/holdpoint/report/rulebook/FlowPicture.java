package dev.holdpoint.report.rulebook;

import dev.holdpoint.report.Html;
import dev.holdpoint.verdict.Decision;
import java.util.List;
import java.util.Locale;

/** How facts flow into decisions, as a drawing within a page. The table below it says the same in words. */
final class FlowPicture {
    private static final int WIDTH = 760;
    private static final int ROW = 30;
    private static final int BOX = 24;
    private static final int LEFT = 210;
    private static final int RIGHT = 150;
    private static final List<Decision> DECISIONS = List.of(Decision.values());

    private final Html html;
    private final FactFlow flow;
    private final int height;

    FlowPicture(Html html, FactFlow flow) {
        this.html = html;
        this.flow = flow;
        this.height = Math.max(flow.kinds().size(), DECISIONS.size()) * ROW + 20;
    }

    void draw() {
        html.scroll("How facts flow into decisions", "drawing");
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                "flow-title flow-description");
        html.element("title", "How facts flow into decisions", "id", "flow-title");
        html.element(
                "desc",
                "Kinds of fact on the left, decisions on the right; a line where rules look at the one to decide the other,"
                        + " the thicker the more rules. The table below has the numbers.",
                "id",
                "flow-description");
        lines();
        boxes();
        html.close().closeLine();
    }

    private void lines() {
        for (String kind : flow.kinds()) {
            for (Decision decision : DECISIONS) {
                int count = flow.count(kind, decision);
                if (count > 0) {
                    line(left(kind), right(decision), count);
                }
            }
        }
    }

    private void line(int from, int to, int count) {
        int start = LEFT;
        int end = WIDTH - RIGHT;
        int middle = (start + end) / 2;
        String path =
                String.format(Locale.ROOT, "M%d %dC%d %d %d %d %d %d", start, from, middle, from, middle, to, end, to);
        String width = String.format(Locale.ROOT, "%.1f", 0.8 + Math.min(count, 12) * 0.35);
        html.empty(
                        "path",
                        "d",
                        path,
                        "fill",
                        "none",
                        "stroke",
                        "#5b6b80",
                        "stroke-opacity",
                        "0.55",
                        "stroke-width",
                        width)
                .end("path");
    }

    private void boxes() {
        for (String kind : flow.kinds()) {
            box(1, left(kind), LEFT - 1, FactFlow.words(kind), "#f4f5f7");
        }
        for (Decision decision : DECISIONS) {
            box(WIDTH - RIGHT, right(decision), RIGHT - 1, decision.wireName(), "#e3ecf7");
        }
    }

    private void box(int x, int middle, int width, String text, String fill) {
        html.empty(
                        "rect",
                        "x",
                        text(x),
                        "y",
                        text(middle - BOX / 2),
                        "width",
                        text(width),
                        "height",
                        text(BOX),
                        "rx",
                        "4",
                        "fill",
                        fill,
                        "stroke",
                        "#5b6b80")
                .end("rect");
        html.element("text", text, "x", text(x + 10), "y", text(middle + 5), "font-size", "14", "fill", "#1c1e21");
    }

    private int left(String kind) {
        return middle(flow.kinds().indexOf(kind), flow.kinds().size());
    }

    private int right(Decision decision) {
        return middle(DECISIONS.indexOf(decision), DECISIONS.size());
    }

    private int middle(int index, int count) {
        return (int) ((index + 0.5) * height / count);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    /** The same in numbers. */
    void table() {
        html.scroll("How many rules look at a kind of fact", "wide");
        html.open("table").line();
        html.element("caption", "How many rules look at a kind of fact to make a decision")
                .line();
        html.open("thead").open("tr").element("th", "Kind of fact", "scope", "col");
        for (Decision decision : DECISIONS) {
            html.element("th", decision.wireName(), "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        for (String kind : flow.kinds()) {
            html.open("tr").element("th", FactFlow.words(kind), "scope", "row");
            for (Decision decision : DECISIONS) {
                int count = flow.count(kind, decision);
                html.element("td", count == 0 ? "–" : text(count));
            }
            html.closeLine();
        }
        html.closeLine().closeLine().closeLine();
    }
}
