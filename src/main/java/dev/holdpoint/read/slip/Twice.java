package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sections and lists that are begun twice, with other things in them each time: one may hold it all. They become several lines, so they come last. */
final class Twice {
    private final Sheet sheet;
    private final Mendings mendings;
    private final Continued continued;

    /**
     * A section or list.
     *
     * @param head its key's line
     * @param last its last line
     * @param column where its keys or marks stand
     * @param list whether it is a list
     */
    private record Part(int head, int last, int column, boolean list, List<String> keys) {}

    Twice(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
        this.continued = Continued.in(sheet);
    }

    void mend() {
        Map<Integer, Map<String, Part>> open = new LinkedHashMap<>();
        for (int i = 0; i < sheet.size(); i++) {
            String text = sheet.line(i);
            if (Line.isSilent(text) || continued.has(i) || text.indexOf('\n') >= 0) {
                continue;
            }
            Line line = Line.of(text);
            open.keySet().removeIf(column -> column > line.indent());
            if (line.mark()) {
                open.remove(line.indent());
            }
            String key = line.key();
            Part part = key != null && line.value().isEmpty() && isSection(key) ? part(i, line) : null;
            if (part == null || key == null) {
                continue;
            }
            Part first = open.computeIfAbsent(line.column(), column -> new LinkedHashMap<>())
                    .putIfAbsent(key, part);
            if (first != null && fits(first, part)) {
                merge(key, first, part);
                return;
            }
        }
    }

    private static boolean isSection(String key) {
        for (Field<?> field : Words.fields()) {
            boolean several = field.inner().isPresent() || field.kind() == Kind.TEXTS;
            if (field.name().equals(key) && several) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Part part(int head, Line line) {
        int last = head;
        int column = -1;
        boolean list = false;
        List<String> keys = new ArrayList<>();
        for (int i = head + 1; i < sheet.size(); i++) {
            String text = sheet.line(i);
            if (Line.isSilent(text)) {
                continue;
            }
            Line next = Line.of(text);
            boolean inside = continued.has(i)
                    || next.indent() > line.column()
                    || (next.mark() && next.indent() == line.column());
            if (!inside) {
                break;
            }
            if (text.indexOf('\n') >= 0) {
                return null;
            }
            if (column < 0) {
                column = next.indent();
                list = next.mark();
            }
            if (next.indent() == column && next.key() != null && !continued.has(i)) {
                keys.add(next.key());
            }
            last = i;
        }
        return column < 0 ? null : new Part(head, last, column, list, keys);
    }

    private static boolean fits(Part first, Part second) {
        return first.list() == second.list()
                && (first.list()
                        || (!second.keys().isEmpty() && first.keys().stream().noneMatch(second.keys()::contains)));
    }

    private void merge(String key, Part first, Part second) {
        mendings.tell(
                Mistake.BEGUN_TWICE,
                second.head(),
                Sheet.indent(sheet.line(second.head())),
                first.last(),
                second.last(),
                "key",
                key,
                "first",
                Integer.toString(first.head() + 1),
                "what",
                first.list() ? "its entries" : Mendings.list(second.keys()),
                "line",
                Integer.toString(first.last() + 1));
        StringBuilder moved = new StringBuilder(sheet.line(first.last()));
        sheet.remove(second.head());
        for (int i = second.head() + 1; i <= second.last(); i++) {
            String text = sheet.line(i);
            int indent = Math.max(0, Sheet.indent(text) + first.column() - second.column());
            if (!text.isBlank()) {
                moved.append('\n').append(" ".repeat(indent)).append(text.stripLeading());
            }
            sheet.remove(i);
        }
        sheet.write(first.last(), moved.toString());
    }
}
