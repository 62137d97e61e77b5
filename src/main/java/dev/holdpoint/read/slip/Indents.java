package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys and list marks that stand in no column of those above: they go to the nearest section that has such a key. */
final class Indents extends Slip {
    /** So far off a mark may stand, and still belong to a list above. */
    private static final int NEAR = 3;

    private final Deque<Level> open = new ArrayDeque<>();
    /** The last line above with a key or a mark; -1 above the first. */
    private int last = -1;

    /**
     * A section or list that lines can still be added to.
     *
     * @param column where its keys, or its marks, stand
     * @param list whether it is a list
     * @param type what its keys mean; null where nobody knows
     */
    private record Level(int column, boolean list, @Nullable SectionType<?> type) {
        int distance(int from) {
            return Math.abs(column - from);
        }

        boolean isNearList(int from) {
            return list && distance(from) <= NEAR;
        }

        boolean has(String key) {
            return type != null && type.find(key).isPresent();
        }
    }

    Indents(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        for (int i = 0; i < size(); i++) {
            Line line = line(i);
            if (speaks(i) && line.begins() && !line.isSeveral() && !line.text().startsWith("---")) {
                if (line.mark()) {
                    mark(line);
                } else {
                    key(line);
                }
                enter(lastOf(i));
                last = i;
            }
        }
    }

    /** A line in front of which another was put. */
    private Line lastOf(int i) {
        String text = line(i).text();
        return Line.of(i, text.substring(text.lastIndexOf('\n') + 1));
    }

    /** Keys or entries below a value, that all belong to a section or list which that place has: its line is missing above them. */
    private boolean withoutParent(Line line) {
        int before = line.number() - 1;
        while (before > last && (line(before).isSilent() || !line(before).isForeign())) {
            before--;
        }
        if (before > last || lastOf(last).valueBegins("&!")) {
            return false;
        }
        Set<String> keys = new LinkedHashSet<>();
        int end = end(line.number(), below -> below.isSilent() || below.indent() >= line.indent());
        for (Line below : sheet.lines(line.number(), end)) {
            if (below.hasKey() && below.column() == line.column()) {
                keys.add(below.key());
            }
        }
        for (Level level : open) {
            Field<?> parent = level.type() == null || level.list() || level.column() >= line.indent()
                    ? null
                    : parent(level.type(), keys, line.mark());
            if (parent != null) {
                putAbove(line, level, parent, keys);
                return true;
            }
        }
        return false;
    }

    /** The one section, or list, that has all the keys. */
    private static @Nullable Field<?> parent(SectionType<?> type, Set<String> keys, boolean list) {
        List<Field<?>> found = new ArrayList<>();
        for (Field<?> field : type.fields()) {
            SectionType<?> inner = field.inner().orElse(null);
            if (inner != null
                    && list == field.kind() instanceof Kind.Repeated
                    && keys.stream().allMatch(key -> inner.find(key).isPresent())) {
                found.add(field);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private void putAbove(Line line, Level level, Field<?> parent, Set<String> keys) {
        String belong = keys.size() == 1 ? "belongs" : "belong";
        Line above = lastOf(last);
        String where = above.hasKey()
                ? "below `" + above.key() + "`, which has a value already"
                : above.mark() ? "below an entry of a list" : "below a text";
        String mended = " ".repeat(level.column()) + parent.name() + ":\n" + line.text();
        String[] holes = {"keys", list(keys), "belong", belong, "parent", parent.name(), "where", where};
        mend(Mistake.PARENT_MISSING, line, line.column(), mended, holes);
        while (!level.equals(open.element())) {
            open.pop();
        }
        open.push(new Level(line.indent(), line.mark(), parent.inner().orElseThrow()));
    }

    /** The levels that a line stands in, and those that it opens. */
    private void enter(Line line) {
        while (!open.isEmpty() && open.element().column() > line.indent()) {
            open.pop();
        }
        Level outer = open.peek();
        if (line.mark()) {
            if (outer == null || !outer.list() || outer.column() != line.indent()) {
                open.push(new Level(line.indent(), true, type(openKey())));
            }
            if (line.hasKey()) {
                open.push(new Level(line.column(), false, open.element().type()));
            }
        } else if (outer == null) {
            open.push(new Level(line.indent(), false, Situation.TYPE));
        } else if (outer.column() < line.indent()) {
            open.push(new Level(line.indent(), false, type(openKey())));
        } else if (outer.list()) {
            open.pop(); // a list in the column of its key, which ends here
        }
    }

    /** The key with nothing behind it that stands in the line above; empty where there is none. */
    private String openKey() {
        return last >= 0 && lastOf(last).opens() ? lastOf(last).key() : "";
    }

    /** What the keys below that key mean. */
    private @Nullable SectionType<?> type(String key) {
        for (Level level : open) {
            Optional<SectionType<?>> inner = level.type() == null
                    ? Optional.empty()
                    : level.type().find(key).flatMap(Field::inner);
            if (inner.isPresent()) {
                return inner.get();
            }
        }
        return null;
    }

    private void mark(Line line) {
        String opened = openKey();
        if (!opened.isEmpty()) {
            if (Keys.isList(opened) && line.indent() < line(last).column()) {
                move(Mistake.LIST_MARK_OUTSIDE, line, line(last).column() + 2, opened);
            }
            return;
        }
        Optional<Level> near =
                open.stream().filter(level -> level.isNearList(line.indent())).findFirst();
        if (near.isEmpty() && last >= 0 && line.hasKey() && withoutParent(line)) {
            return;
        }
        boolean stands = open.stream().anyMatch(level -> level.list() && level.column() == line.indent());
        if (near.isPresent() && !stands) {
            move(Mistake.LIST_MARK_OFF, line, near.get().column(), "");
        }
    }

    private void key(Line line) {
        Level inner = open.peek();
        if (inner == null) {
            first(line);
            return;
        }
        boolean deeper = line.indent() > inner.column();
        boolean beside = open.stream().anyMatch(level -> !level.list() && level.column() == line.indent());
        if (deeper ? !openKey().isEmpty() : beside) {
            return;
        }
        // the column of the nearest section that has such a key, and of the innermost of these
        Optional<Integer> home = open.stream()
                .filter(level -> !level.list() && level.has(line.key()))
                .min(Comparator.comparingInt(level -> level.distance(line.indent())))
                .map(Level::column);
        if (home.isEmpty() && deeper && withoutParent(line)) {
            return;
        }
        if (home.isPresent() && home.get() != line.indent()) {
            move(deeper ? Mistake.TOO_FAR_RIGHT : Mistake.FITS_NO_LINE, line, home.get(), line.key());
        }
    }

    /** The first key may stand further right than those at the top that follow. */
    private void first(Line line) {
        List<Line> below = sheet.lines(line.number() + 1, size());
        boolean alone = line.indent() > 0
                && below.stream()
                        .anyMatch(next -> next.indent() == 0
                                && Situation.TYPE.find(next.key()).isPresent());
        if (alone) {
            move(Mistake.TOO_FAR_RIGHT, line, 0, line.key());
        }
    }

    /** Moves a line to a column, and with it what belongs to it and its neighbours below. */
    private void move(Mistake mistake, Line line, int to, String key) {
        int first = line.number();
        int typed = typed(first, line.indent());
        int end = first;
        boolean opens = line.value().isEmpty();
        for (int i = first + 1; i < size(); i++) {
            Line next = line(i);
            if (!next.isSilent() && (!belongs(line, next) || (!opens && isInPlace(line, to, next)))) {
                break;
            }
            if (!next.isBlank()) {
                end = i;
                opens = next.opens();
            }
        }
        for (Line moved : List.copyOf(sheet.lines(first, end + 1))) {
            if (!moved.isBlank()) {
                write(moved.number(), moved.moved(to - line.indent()));
            }
        }
        sheet.tell(mistake, first, typed, first, end, "key", key);
    }

    /** Whether a line stands already where those that are moved are to stand. */
    private static boolean isInPlace(Line line, int to, Line next) {
        boolean sibling = next.mark() == line.mark() && next.indent() == to;
        boolean inside = line.mark() && !next.mark() && next.hasKey() && next.indent() == to + 2;
        return sibling || inside;
    }

    /** Whether a line goes where the line that is moved goes: below it, or beside it. */
    private static boolean belongs(Line line, Line next) {
        boolean beside = !line.mark() && !next.mark() && next.indent() == line.indent() && line.indent() > 0;
        return next.indent() > line.indent() || beside;
    }
}
