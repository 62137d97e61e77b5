package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.LookAlike;
import dev.holdpoint.read.problem.Mistake;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A look at the lines of a sheet for one kind of what a tired hand does: what is wrong is told, and written as it should be. */
abstract class Slip {
    final Sheet sheet;
    /** As the lines were before any of this kind was mended. */
    final Continued continued;

    Slip(Sheet sheet) {
        this.sheet = sheet;
        this.continued = Continued.in(sheet);
    }

    final int size() {
        return sheet.size();
    }

    final Line line(int i) {
        return sheet.line(i);
    }

    final void write(int i, String text) {
        sheet.write(i, text);
    }

    /** Whether it says something, and does not only go on with a text above it. */
    final boolean speaks(int i) {
        return !continued.has(i) && !line(i).isSilent();
    }

    /** The next line below that says something; the size of the sheet where none does. */
    final int next(int i) {
        int next = i + 1;
        while (next < size() && line(next).isSilent()) {
            next++;
        }
        return next;
    }

    /** The last line above that says something; -1 where none does. */
    final int above(int i) {
        int above = i - 1;
        while (above >= 0 && line(above).isSilent()) {
            above--;
        }
        return above;
    }

    /** Behind the lines from there on that are all so. */
    final int end(int from, Predicate<Line> so) {
        int end = from;
        while (end < size() && so.test(line(end))) {
            end++;
        }
        return end;
    }

    /** Tells of a mistake in a place of a line, counted from 0, as the sheet has it now; that line is mended afterwards. */
    final void tell(Mistake mistake, int line, int column, String... holes) {
        tell(mistake, line, column, line, line, holes);
    }

    /** The same; the lines from one to another are mended. */
    final void tell(Mistake mistake, int line, int column, int first, int last, String... holes) {
        sheet.tell(mistake, line, typed(line, column), first, last, holes);
    }

    /** Where that was typed which is in this place of a line now; columns from 0. */
    final int typed(int line, int column) {
        return sheet.typedColumn(line + 1, column + 1) - 1;
    }

    /** Tells of a mistake in a place of a line, and writes the line as it should be. */
    final void mend(Mistake mistake, Line line, int column, String mended, String... holes) {
        tell(mistake, line.number(), column, holes);
        write(line.number(), mended);
    }

    /** What fills the holes of a mistake about a character. */
    static String[] character(int c) {
        return new String[] {"code", LookAlike.hex(c), "name", LookAlike.name(c)};
    }

    /** The number of a line, as a message has it. */
    static String number(int line) {
        return Integer.toString(line + 1);
    }

    /** Names of keys, for a message. */
    static String list(Set<String> keys) {
        List<String> names = keys.stream().map(key -> "`" + key + "`").toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
