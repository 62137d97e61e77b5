package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.situation.SectionType;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries with keys that stand below the key of their list without a mark. */
final class Records extends Slip {
    Records(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        for (int i = 0; i < size(); i++) {
            SectionType<?> type = line(i).opens() && !continued.has(i) ? Keys.entries(line(i).key()) : null;
            if (type != null && next(i) < size()) {
                records(line(i), type, line(next(i)));
            }
        }
    }

    private void records(Line list, SectionType<?> type, Line begins) {
        // beside its list a key may be one of the section around it
        boolean beside = begins.indent() == list.column();
        boolean entry = beside
                ? type.fields().get(0).name().equals(begins.key())
                : type.find(begins.key()).isPresent();
        if (!entry || begins.mark() || begins.indent() < list.column()) {
            return;
        }
        int first = begins.number();
        int last = first;
        for (int i = first; i < size() && goesOn(line(i), begins, beside ? type : null); i = next(i)) {
            last = i;
        }
        String help = "each entry begins with a `-` and a blank";
        String[] holes = {"key", list.key(), "found", "a section with keys", "help", help};
        tell(Mistake.NO_LIST, first, begins.indent(), first, last, holes);
        Set<String> seen = new HashSet<>();
        for (int i = first; i <= last; i++) {
            Line line = line(i);
            boolean key = !continued.has(i) && line.hasKey() && line.indent() == begins.indent();
            boolean again = key && !seen.add(line.key());
            if (again) {
                seen.clear();
                seen.add(line.key());
            }
            if (i == first || again) {
                write(i, " ".repeat(list.column() + 2) + "- " + line.text().stripLeading());
            } else if (!line.isBlank()) {
                write(i, line.moved(list.column() + 4 - begins.indent()));
            }
        }
    }

    /** Whether a line is one more of the entries that begin there; no key of another section where they stand beside their list. */
    private boolean goesOn(Line line, Line begins, @Nullable SectionType<?> beside) {
        boolean other = beside != null
                && line.indent() == begins.indent()
                && line.hasKey()
                && beside.find(line.key()).isEmpty();
        boolean mark = line.mark() && line.indent() <= begins.indent();
        return continued.has(line.number()) || !(other || mark || line.indent() < begins.indent());
    }
}
