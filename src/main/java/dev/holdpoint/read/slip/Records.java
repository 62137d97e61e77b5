package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.SectionType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries with keys that stand below the key of their list without a mark. */
final class Records {
    private final Sheet sheet;
    private final Mendings mendings;

    Records(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        Continued continued = Continued.in(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            Line line = Line.of(sheet.line(i));
            SectionType<?> type = line.value().isEmpty() && !continued.has(i) ? entries(line.key()) : null;
            if (type != null) {
                records(i, line, type, continued);
            }
        }
    }

    private static @Nullable SectionType<?> entries(@Nullable String key) {
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(key) && field.kind() instanceof Kind.Repeated<?> repeated) {
                return repeated.type();
            }
        }
        return null;
    }

    private void records(int i, Line list, SectionType<?> type, Continued continued) {
        int first = next(i);
        Line begins = first < sheet.size() ? Line.of(sheet.line(first)) : list;
        boolean entry = begins.key() != null && type.find(begins.key()).isPresent();
        // beside its list a key may be one of the section around it
        boolean beside = begins.indent() == list.column();
        entry &= !beside || type.fields().get(0).name().equals(begins.key());
        if (!entry || begins.mark() || begins.indent() < list.column()) {
            return;
        }
        int last = first;
        for (int j = first; j < sheet.size(); j = next(j)) {
            Line line = Line.of(sheet.line(j));
            if (!continued.has(j)
                    && (line.indent() < begins.indent() || (line.mark() && line.indent() <= begins.indent()))) {
                break;
            }
            boolean other = beside
                    && line.indent() == begins.indent()
                    && line.key() != null
                    && type.find(line.key()).isEmpty();
            if (other && !continued.has(j)) {
                break;
            }
            last = j;
        }
        int by = list.column() + 4 - begins.indent();
        mendings.tell(
                Mistake.NO_LIST,
                first,
                begins.indent(),
                first,
                last,
                "key",
                String.valueOf(list.key()),
                "found",
                "a section with keys",
                "help",
                "each entry begins with a `-` and a blank");
        Set<String> seen = new HashSet<>();
        for (int j = first; j <= last; j++) {
            String text = sheet.line(j);
            Line line = Line.of(text);
            boolean key = !continued.has(j) && line.key() != null && line.indent() == begins.indent();
            boolean again = key && !seen.add(String.valueOf(line.key()));
            if (again) {
                seen.clear();
                seen.add(String.valueOf(line.key()));
            }
            if (!text.isBlank()) {
                int indent = Math.max(0, Sheet.indent(text) + by);
                boolean mark = j == first || again;
                sheet.write(j, " ".repeat(mark ? indent - 2 : indent) + (mark ? "- " : "") + text.stripLeading());
            }
        }
    }

    private int next(int i) {
        int next = i + 1;
        while (next < sheet.size() && Line.isSilent(sheet.line(next))) {
            next++;
        }
        return next;
    }
}
