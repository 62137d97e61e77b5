package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sections and lists that are begun twice, with other things in them each time: one may hold it all. They become several lines, so they come last. */
final class Twice extends Slip {
    /**
     * A section or list.
     *
     * @param head its key's line
     * @param last its last line
     * @param column where its keys or marks stand
     * @param list whether it is a list
     */
    private record Part(Line head, int last, int column, boolean list, Set<String> keys) {}

    Twice(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        Map<Integer, Map<String, Part>> open = new HashMap<>();
        for (int i = 0; i < size(); i++) {
            Line line = line(i);
            if (!speaks(i) || line.isSeveral()) {
                continue;
            }
            open.keySet().removeIf(column -> column > line.indent());
            if (line.mark()) {
                open.remove(line.indent());
            }
            Part part = line.opens() && (Keys.isSection(line.key()) || Keys.isTexts(line.key())) ? part(line) : null;
            if (part != null) {
                Map<String, Part> parts = open.computeIfAbsent(line.column(), column -> new HashMap<>());
                Part first = parts.putIfAbsent(line.key(), part);
                if (first != null && fits(first, part)) {
                    merge(first, part);
                    return;
                }
            }
        }
    }

    private @Nullable Part part(Line head) {
        int first = next(head.number());
        int last = end(first, line -> line.isSilent() || isInside(line, head)) - 1;
        while (last >= first && line(last).isSilent()) {
            last--;
        }
        if (last < first || end(first, line -> line.isSilent() || !line.isSeveral()) <= last) {
            return null;
        }
        Line begins = line(first);
        Set<String> keys = new LinkedHashSet<>();
        for (int i = first; i <= last; i = next(i)) {
            if (line(i).hasKey() && line(i).indent() == begins.indent() && !continued.has(i)) {
                keys.add(line(i).key());
            }
        }
        return new Part(head, last, begins.indent(), begins.mark(), keys);
    }

    private boolean isInside(Line line, Line head) {
        return continued.has(line.number())
                || line.indent() > head.column()
                || (line.mark() && line.indent() == head.column());
    }

    private static boolean fits(Part first, Part second) {
        return first.list() == second.list()
                && (first.list()
                        || (!second.keys().isEmpty() && first.keys().stream().noneMatch(second.keys()::contains)));
    }

    private void merge(Part first, Part second) {
        Line head = second.head();
        String what = first.list() ? "its entries" : list(second.keys());
        String[] holes = {
            "key", head.key(), "first", number(first.head().number()), "what", what, "line", number(first.last())
        };
        tell(Mistake.BEGUN_TWICE, head.number(), head.indent(), first.last(), second.last(), holes);
        StringBuilder moved = new StringBuilder(line(first.last()).text());
        for (int i = head.number() + 1; i <= second.last(); i++) {
            if (!line(i).isBlank()) {
                moved.append('\n').append(line(i).moved(first.column() - second.column()));
            }
        }
        sheet.remove(head.number(), second.last());
        write(first.last(), moved.toString());
    }
}
