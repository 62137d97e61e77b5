package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Words;
import dev.holdpoint.situation.Field;
import java.util.ArrayList;
import java.util.List;

/** Lines that tabs indent: those that stand together are moved together, to where the first of them belongs. */
final class Tabs {
    /** Who indents everything so is told once. */
    private static final int MANY = 3;

    private final Sheet sheet;
    private final Mendings mendings;

    private record Run(int first, int last) {}

    Tabs(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        List<Run> runs = runs();
        if (runs.isEmpty()) {
            return;
        }
        boolean many = runs.size() >= MANY;
        if (many) {
            tell(runs.get(0).first(), runs.get(runs.size() - 1).last());
        }
        for (Run run : runs) {
            if (!many) {
                tell(run.first(), run.last());
            }
            move(run);
        }
    }

    private void tell(int first, int last) {
        mendings.tell(Mistake.TAB, first, sheet.line(first).indexOf('\t'), first, last);
    }

    private List<Run> runs() {
        Continued continued = Continued.in(sheet);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            if (!continued.has(i) && hasTab(i)) {
                int last = i;
                int end = i;
                while (end < sheet.size() && (sheet.line(end).isBlank() || (hasTab(end) && !continued.has(end)))) {
                    last = sheet.line(end).isBlank() ? last : end;
                    end++;
                }
                runs.add(new Run(i, last));
                i = last;
            }
        }
        return runs;
    }

    private boolean hasTab(int i) {
        String line = sheet.line(i);
        int at = Sheet.indent(line);
        return at < line.length()
                && line.charAt(at) == '\t'
                && !line.isBlank()
                && line.strip().charAt(0) != '#';
    }

    private void move(Run run) {
        int by = home(run.first()) - columns(sheet.line(run.first()));
        for (int i = run.first(); i <= run.last(); i++) {
            String line = sheet.line(i);
            if (!line.isBlank()) {
                sheet.write(i, " ".repeat(Math.max(0, columns(line) + by)) + line.stripLeading());
            }
        }
    }

    /** How far right a line begins where a tab is two blanks wide. */
    private static int columns(String line) {
        int columns = 0;
        for (int at = 0; at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t'); at++) {
            columns += line.charAt(at) == '\t' ? 2 : 1;
        }
        return columns;
    }

    /** The column where a line belongs: below a key with nothing behind it, else beside a key of its section or a mark of its list. */
    private int home(int i) {
        Line line = Line.of(sheet.line(i).strip());
        int above = above(i);
        if (above < 0) {
            return 0;
        }
        Line last = Line.of(sheet.line(above));
        if (last.key() != null && last.value().isEmpty()) {
            return last.column() + 2;
        }
        int column = Integer.MAX_VALUE;
        for (int at = above; at >= 0; at = above(at)) {
            Line there = Line.of(sheet.line(at));
            if (line.mark() ? there.mark() && there.indent() < column : there.column() < column) {
                column = line.mark() ? there.indent() : there.column();
                if (line.mark() || isBeside(there, line)) {
                    return column;
                }
            }
        }
        return columns(sheet.line(i));
    }

    private int above(int i) {
        int above = i - 1;
        while (above >= 0 && Line.isSilent(sheet.line(above))) {
            above--;
        }
        return above;
    }

    /** Whether one section has both keys. */
    private static boolean isBeside(Line there, Line line) {
        for (Field<?> field : Words.fields()) {
            if (field.name().equals(line.key())
                    && there.key() != null
                    && field.section().find(there.key()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
