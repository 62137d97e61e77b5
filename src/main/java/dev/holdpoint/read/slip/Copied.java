package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;

/** What comes along when a situation is copied from elsewhere: fences, the marks of a merge, those of an answered mail. */
final class Copied extends Slip {
    Copied(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        quotedMail();
        for (int i = 0; i < size(); i++) {
            String text = line(i).text();
            int last = text.startsWith("<<<<<<<") ? conflict(i) : i;
            if (last > i) {
                i = last;
            } else if (text.matches("(<{7}|={7}|>{7})( .*)?")) {
                sheet.remove(i, i);
                tell(Mistake.MERGE_MARK, i, 0);
            } else if (text.strip().startsWith("```") || text.strip().startsWith("~~~")) {
                int indent = line(i).indent();
                sheet.remove(i, i);
                tell(Mistake.FENCE, i, indent);
            }
        }
    }

    /** Looks at one side only; which of them holds is not for us to say. The last line; the first where it is no conflict. */
    private int conflict(int start) {
        int middle = end(start + 1, line -> !line.text().startsWith("======="));
        int last = end(start + 1, line -> !line.text().startsWith(">>>>>>>"));
        if (middle >= last || last == size()) {
            return start;
        }
        sheet.remove(start, start);
        sheet.remove(middle, last);
        String first = lines(start, start) + " and " + lines(middle, last);
        String second = lines(start, middle) + " and " + lines(last, last);
        tell(Mistake.CONFLICT, start, 0, start, last, "first", first, "second", second);
        return last;
    }

    private static String lines(int first, int last) {
        return first == last ? "line " + number(first) : "lines " + number(first) + " to " + number(last);
    }

    private void quotedMail() {
        for (int i = 0; i < size(); i++) {
            int end = end(i, line -> line.text().startsWith(">"));
            if (end - i > 1) {
                unquote(i, end - 1);
            }
            i = end;
        }
    }

    private void unquote(int first, int last) {
        boolean blank =
                end(first, line -> line.text().equals(">") || line.text().startsWith("> ")) > last;
        for (int i = first; i <= last; i++) {
            String text = line(i).text();
            write(i, text.substring(Math.min(text.length(), blank ? 2 : 1)));
        }
        tell(Mistake.QUOTED_MAIL, first, 0, first, last);
    }
}
