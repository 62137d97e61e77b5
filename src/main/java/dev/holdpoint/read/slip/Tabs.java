package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Lines that tabs indent: those that stand together are moved together, to where the first of them belongs. */
final class Tabs extends Slip {
    /** Who indents everything so is told once. */
    private static final int MANY = 3;

    private record Run(int first, int last) {}

    Tabs(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        List<Run> runs = runs();
        boolean many = runs.size() >= MANY;
        if (many) {
            tell(new Run(runs.get(0).first(), runs.get(runs.size() - 1).last()));
        }
        for (Run run : runs) {
            if (!many) {
                tell(run);
            }
            move(run);
        }
    }

    private void tell(Run run) {
        tell(Mistake.TAB, run.first(), line(run.first()).text().indexOf('\t'), run.first(), run.last());
    }

    private List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (hasTab(line(i))) {
                int last = end(i, line -> line.isBlank() || hasTab(line)) - 1;
                while (line(last).isBlank()) {
                    last--;
                }
                runs.add(new Run(i, last));
                i = last;
            }
        }
        return runs;
    }

    private boolean hasTab(Line line) {
        return speaks(line.number()) && line.text().startsWith("\t", line.indent());
    }

    private void move(Run run) {
        int by = home(line(run.first())) - columns(line(run.first()));
        for (int i = run.first(); i <= run.last(); i++) {
            if (!line(i).isBlank()) {
                String text = line(i).text().stripLeading();
                write(i, " ".repeat(Math.max(0, columns(line(i)) + by)) + text);
            }
        }
    }

    /** How far right a line begins where a tab is two blanks wide. */
    private static int columns(Line line) {
        int columns = 0;
        for (int at = 0; line.text().startsWith(" ", at) || line.text().startsWith("\t", at); at++) {
            columns += line.text().charAt(at) == '\t' ? 2 : 1;
        }
        return columns;
    }

    /** The column where a line belongs: below a key with nothing behind it, else beside a key of its section or a mark of its list. */
    private int home(Line typed) {
        int above = above(typed.number());
        if (above < 0) {
            return 0;
        }
        if (line(above).opens()) {
            return line(above).column() + 2;
        }
        Line bare = Line.of(typed.text().strip());
        int column = Integer.MAX_VALUE;
        for (int at = above; at >= 0; at = above(at)) {
            Line there = line(at);
            int stands = bare.mark() ? there.indent() : there.column();
            if (stands < column && (there.mark() || !bare.mark())) {
                column = stands;
                if (bare.mark() || Keys.beside(there.key()).anyMatch(bare.key()::equals)) {
                    return column;
                }
            }
        }
        return columns(typed);
    }
}
