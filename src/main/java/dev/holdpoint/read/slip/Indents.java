package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys and list marks that stand in no column of those above: they go to the nearest section that has such a key. */
final class Indents {
    private final Sheet sheet;
    private final Mendings mendings;
    private final Deque<Level> open = new ArrayDeque<>();
    private int last = -1;

    /**
     * A section or list that lines can still be added to.
     *
     * @param column where its keys, or its marks, stand
     * @param list whether it is a list
     * @param type what its keys mean; null where nobody knows
     * @param key the key that opened it
     */
    private record Level(int column, boolean list, @Nullable SectionType<?> type, String key) {}

    Indents(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        Continued continued = Continued.in(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            String text = sheet.line(i);
            if (continued.has(i) || Line.isSilent(text) || text.indexOf('\n') >= 0 || text.startsWith("---")) {
                continue;
            }
            Line line = Line.of(text);
            if (line.key() == null && !line.mark()) {
                continue;
            }
            if (line.mark()) {
                mark(i, line);
            } else {
                key(i, line);
            }
            enter(Line.of(lastOf(sheet.line(i))));
            last = i;
        }
    }

    /** A line in front of which another was put. */
    private static String lastOf(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    /** Keys or entries below a value, that all belong to a section or list which that place has: its line is missing above them. */
    private boolean withoutParent(int i, Line line) {
        int before = i - 1;
        while (before > last && (Line.isSilent(sheet.line(before)) || Line.foreign(sheet.line(before)) == null)) {
            before--;
        }
        String value = Line.of(lastOf(sheet.line(last))).value();
        if (before > last || value.startsWith("&") || value.startsWith("!")) {
            return false;
        }
        List<String> keys = new ArrayList<>();
        for (int j = i;
                j < sheet.size() && (Line.isSilent(sheet.line(j)) || Sheet.indent(sheet.line(j)) >= line.indent());
                j++) {
            Line next = Line.of(sheet.line(j));
            if (next.key() != null && next.column() == line.column()) {
                keys.add(next.key());
            }
        }
        for (Level level : open) {
            Field<?> parent = level.type() == null || level.list() || level.column() >= line.indent()
                    ? null
                    : parent(level.type(), keys, line.mark());
            if (parent != null) {
                putAbove(i, line, level, parent, keys);
                return true;
            }
        }
        return false;
    }

    private static @Nullable Field<?> parent(SectionType<?> type, List<String> keys, boolean list) {
        Field<?> found = null;
        for (Field<?> field : type.fields()) {
            SectionType<?> inner = field.inner().orElse(null);
            if (inner != null
                    && list == field.kind() instanceof Kind.Repeated
                    && keys.stream().allMatch(key -> inner.find(key).isPresent())) {
                if (found != null) {
                    return null;
                }
                found = field;
            }
        }
        return found;
    }

    private void putAbove(int i, Line line, Level level, Field<?> parent, List<String> keys) {
        Line above = Line.of(lastOf(sheet.line(last)));
        mendings.tell(
                Mistake.PARENT_MISSING,
                i,
                line.column(),
                "keys",
                Mendings.list(keys),
                "belong",
                new java.util.HashSet<>(keys).size() == 1 ? "belongs" : "belong",
                "parent",
                parent.name(),
                "where",
                "below `" + above.key() + "`, which has a value already");
        sheet.write(i, " ".repeat(level.column()) + parent.name() + ":\n" + sheet.line(i));
        while (open.peek() != null && !level.equals(open.peek())) {
            open.pop();
        }
        open.push(new Level(line.indent(), line.mark(), parent.inner().orElseThrow(), parent.name()));
    }

    /** The levels that a line stands in, and those that it opens. */
    private void enter(Line line) {
        while (!open.isEmpty() && open.peek().column() > line.indent()) {
            open.pop();
        }
        Level outer = open.peek();
        if (line.mark()) {
            if (outer == null || !outer.list() || outer.column() != line.indent()) {
                SectionType<?> type = type(openKey());
                open.push(new Level(line.indent(), true, type, String.valueOf(openKey())));
            }
            if (line.key() != null) {
                Level list = open.peek();
                open.push(new Level(line.column(), false, list == null ? null : list.type(), ""));
            }
        } else if (outer == null) {
            open.push(new Level(line.indent(), false, Situation.TYPE, ""));
        } else if (outer.column() < line.indent()) {
            open.push(new Level(line.indent(), false, type(openKey()), String.valueOf(openKey())));
        } else if (outer.list()) {
            open.pop(); // a list in the column of its key, which ends here
        }
    }

    /** The key with nothing behind it that stands in the line above; null where there is none. */
    private @Nullable String openKey() {
        if (last < 0) {
            return null;
        }
        Line line = Line.of(lastOf(sheet.line(last)));
        return line.key() != null && line.value().isEmpty() ? line.key() : null;
    }

    private @Nullable SectionType<?> type(@Nullable String key) {
        for (Level level : open) {
            Field<?> field = key == null || level.type() == null
                    ? null
                    : level.type().find(key).orElse(null);
            if (field != null && field.inner().isPresent()) {
                return field.inner().get();
            }
        }
        return null;
    }

    private void mark(int i, Line line) {
        if (openKey() != null) {
            Line above = Line.of(sheet.line(last));
            boolean list = Marks.takesList(String.valueOf(openKey()));
            if (list && line.indent() < above.column()) {
                int at = typed(i, line);
                int end = move(i, line.indent(), above.column() + 2);
                mendings.tellTyped(Mistake.LIST_MARK_OUTSIDE, i, at, i, end, "key", String.valueOf(openKey()));
            }
            return;
        }
        int nearest = -1;
        boolean inList = open.stream().anyMatch(level -> level.list() && Math.abs(level.column() - line.indent()) <= 3);
        if (!inList && last >= 0 && line.key() != null && withoutParent(i, line)) {
            return;
        }
        for (Level level : open) {
            if (level.list() && level.column() == line.indent()) {
                return;
            }
            boolean nearer = level.list() && Math.abs(level.column() - line.indent()) <= 3;
            nearest = nearer && nearest < 0 ? level.column() : nearest;
        }
        if (nearest >= 0) {
            int at = typed(i, line);
            int end = move(i, line.indent(), nearest);
            mendings.tellTyped(Mistake.LIST_MARK_OFF, i, at, i, end);
        }
    }

    private void key(int i, Line line) {
        String key = String.valueOf(line.key());
        Level inner = open.peek();
        if (inner == null) {
            first(i, line);
            return;
        }
        boolean deeper = line.indent() > inner.column();
        boolean beside = open.stream().anyMatch(level -> !level.list() && level.column() == line.indent());
        if ((deeper && openKey() != null) || (!deeper && beside)) {
            return;
        }
        int home = home(key, line.indent());
        if (home < 0 && deeper && withoutParent(i, line)) {
            return;
        }
        if (home >= 0 && home != line.indent()) {
            int at = typed(i, line);
            int end = move(i, line.indent(), home);
            Mistake mistake = deeper ? Mistake.TOO_FAR_RIGHT : Mistake.FITS_NO_LINE;
            mendings.tellTyped(mistake, i, at, i, end, "key", key);
        }
    }

    /** The column of the innermost section that has such a key. */
    private int home(String key, int indent) {
        int nearest = -1;
        for (Level level : open) {
            boolean has = !level.list()
                    && level.type() != null
                    && level.type().find(key).isPresent();
            if (has && (nearest < 0 || Math.abs(level.column() - indent) < Math.abs(nearest - indent))) {
                nearest = level.column();
            }
        }
        return nearest;
    }

    /** The first key may stand further right than those at the top that follow. */
    private void first(int i, Line line) {
        boolean alone = false;
        for (int j = i + 1; j < sheet.size() && line.indent() > 0; j++) {
            Line next = Line.of(sheet.line(j));
            alone |= next.key() != null
                    && next.indent() == 0
                    && Situation.TYPE.find(next.key()).isPresent();
        }
        if (alone) {
            int at = typed(i, line);
            int end = move(i, line.indent(), 0);
            mendings.tellTyped(Mistake.TOO_FAR_RIGHT, i, at, i, end, "key", String.valueOf(line.key()));
        }
    }

    /** Moves a line, and what belongs to it and its neighbours below; the last line that has moved. */
    private int move(int i, int from, int to) {
        int end = i;
        List<Integer> lines = new ArrayList<>(List.of(i));
        boolean opens = Line.of(sheet.line(i)).value().isEmpty();
        for (int j = i + 1; j < sheet.size(); j++) {
            String next = sheet.line(j);
            if (!Line.isSilent(next) && (!belongs(i, from, next) || isInPlace(i, to, next, opens))) {
                break;
            }
            if (!next.isBlank()) {
                lines.add(j);
                end = j;
                opens = Line.of(next).key() != null && Line.of(next).value().isEmpty();
            }
        }
        for (int line : lines) {
            shift(line, to - from);
        }
        return end;
    }

    /** Whether a line stands already where those that are moved are to stand. */
    private boolean isInPlace(int i, int to, String next, boolean opens) {
        Line line = Line.of(next);
        boolean mark = Line.of(sheet.line(i)).mark();
        boolean sibling = line.mark() == mark && line.indent() == to;
        boolean inside = mark && !line.mark() && line.key() != null && line.indent() == to + 2;
        return !opens && (sibling || inside);
    }

    /** Whether a line goes where the line that is moved goes: below it, or beside it. */
    private boolean belongs(int i, int from, String next) {
        int indent = Sheet.indent(next);
        boolean mark = Line.of(sheet.line(i)).mark();
        return indent > from
                || (!mark && indent == from && from > 0 && !Line.of(next).mark());
    }

    private void shift(int line, int by) {
        String text = sheet.line(line);
        int indent = Math.max(0, Sheet.indent(text) + by);
        sheet.write(line, " ".repeat(indent) + text.stripLeading());
    }

    /** Where a line began when it was typed. */
    private int typed(int i, Line line) {
        return sheet.typedColumn(i + 1, line.indent() + 1) - 1;
    }
}
