package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;

/** What comes along when a situation is copied from elsewhere: fences, the marks of a merge, those of an answered mail. */
final class Copied {
    private final Sheet sheet;
    private final Mendings mendings;

    Copied(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        quotedMail();
        for (int i = 0; i < sheet.size(); i++) {
            String line = sheet.line(i);
            if (line.startsWith("<<<<<<<") && isConflict(i)) {
                i = conflict(i);
            } else if (line.matches("(<{7}|={7}|>{7})( .*)?")) {
                sheet.remove(i);
                mendings.tell(Mistake.MERGE_MARK, i, 0);
            } else if (line.strip().startsWith("```") || line.strip().startsWith("~~~")) {
                sheet.remove(i);
                mendings.tell(Mistake.FENCE, i, Sheet.indent(line));
            }
        }
    }

    private boolean isConflict(int start) {
        boolean middle = false;
        for (int i = start + 1; i < sheet.size(); i++) {
            middle |= sheet.line(i).startsWith("=======");
            if (sheet.line(i).startsWith(">>>>>>>")) {
                return middle;
            }
        }
        return false;
    }

    /** Looks at one side only; which of them holds is not for us to say. */
    private int conflict(int start) {
        int middle = start;
        int end = start;
        for (int i = start + 1; i < sheet.size() && end == start; i++) {
            middle = middle == start && sheet.line(i).startsWith("=======") ? i : middle;
            end = sheet.line(i).startsWith(">>>>>>>") ? i : end;
        }
        int last = end == start ? start : end;
        for (int i = Math.max(start, middle); i <= last; i++) {
            sheet.remove(i);
        }
        sheet.remove(start);
        mendings.tell(
                Mistake.CONFLICT,
                start,
                0,
                start,
                last,
                "last",
                Integer.toString(last + 1),
                "first",
                lines(start, start) + " and " + lines(middle, last),
                "second",
                lines(start, middle) + " and " + lines(last, last));
        return last;
    }

    private static String lines(int first, int last) {
        return first == last ? "line " + (first + 1) : "lines " + (first + 1) + " to " + (last + 1);
    }

    private void quotedMail() {
        int i = 0;
        while (i < sheet.size()) {
            int end = i;
            while (end < sheet.size() && sheet.line(end).startsWith(">")) {
                end++;
            }
            if (end - i > 1) {
                unquote(i, end - 1);
            }
            i = end + 1;
        }
    }

    private void unquote(int first, int last) {
        boolean blank = true;
        for (int i = first; i <= last; i++) {
            blank &= sheet.line(i).length() == 1 || sheet.line(i).startsWith("> ");
        }
        for (int i = first; i <= last; i++) {
            String line = sheet.line(i);
            sheet.write(i, line.substring(Math.min(line.length(), blank ? 2 : 1)));
        }
        mendings.tell(
                Mistake.QUOTED_MAIL,
                first,
                0,
                first,
                last,
                "first",
                Integer.toString(first + 1),
                "last",
                Integer.toString(last + 1));
    }
}
