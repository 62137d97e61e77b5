package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a situation that comes out of a mail, an editor or a comparison: words, line numbers, marks of changes. */
final class Framed {
    private static final Pattern NUMBERED = Pattern.compile(" {0,6}(\\d{1,4})[:.|]?(?:[ \\t](.*))?");

    private final Sheet sheet;
    private final Mendings mendings;

    Framed(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        signature();
        for (int i = 0; i < sheet.size(); i++) {
            i = Math.max(numbers(i), comparison(i));
        }
    }

    private void signature() {
        int start = sheet.size() - 1;
        while (start > 0 && !sheet.line(start).stripTrailing().equals("--")) {
            if (Line.of(sheet.line(start)).key() != null) {
                return;
            }
            start--;
        }
        int last = sheet.size() - 1;
        while (last > start && sheet.line(last).isBlank()) {
            last--;
        }
        if (start > 0) {
            for (int i = start; i <= last; i++) {
                sheet.remove(i);
            }
            mendings.tell(Mistake.SIGNATURE, start, 0, start, last, "last", Integer.toString(last + 1));
        }
    }

    /** Lines with their numbers in front; the last of them. */
    private int numbers(int first) {
        int end = first;
        int number = -1;
        int blanks = Integer.MAX_VALUE;
        boolean keys = false;
        while (end < sheet.size()) {
            Matcher numbered = NUMBERED.matcher(sheet.line(end));
            if (!numbered.matches() || (number >= 0 && Integer.parseInt(numbered.group(1)) != number + 1)) {
                break;
            }
            number = Integer.parseInt(numbered.group(1));
            String rest = behindNumber(sheet.line(end));
            blanks = rest.isBlank() ? blanks : Math.min(blanks, Sheet.indent(rest));
            keys |= Line.of(rest).key() != null;
            end++;
        }
        if (end - first < 2 || !keys) {
            return first;
        }
        for (int i = first; i < end; i++) {
            String rest = behindNumber(sheet.line(i));
            sheet.write(i, rest.isBlank() ? "" : rest.substring(blanks));
        }
        mendings.tellTyped(
                Mistake.LINE_NUMBERS,
                first,
                0,
                first,
                end - 1,
                "first",
                Integer.toString(first + 1),
                "last",
                Integer.toString(end));
        return end - 1;
    }

    private static String behindNumber(String line) {
        Matcher numbered = NUMBERED.matcher(line);
        return !numbered.matches() ? line : numbered.group(2) == null ? "" : numbered.group(2);
    }

    /** Lines in which each begins with a sign for having come or gone; the last of them. */
    private int comparison(int first) {
        int end = first;
        boolean come = false;
        while (end < sheet.size() && isChange(sheet.line(end))) {
            come |= sheet.line(end).startsWith("+");
            end++;
        }
        if (!come) {
            return first;
        }
        boolean covers = covers(first, end);
        for (int i = first; i < end; i++) {
            if (sheet.line(i).startsWith("+")) {
                sheet.write(i, (covers ? " " : "") + sheet.line(i).substring(1));
            } else {
                sheet.remove(i);
            }
        }
        mendings.tellTyped(Mistake.COMPARISON, first, 0, first, end - 1, "last", Integer.toString(end));
        return end - 1;
    }

    /** Whether the signs stand in the place of a blank: the lines around them have as many as the marked ones and one more. */
    private boolean covers(int first, int end) {
        for (int neighbour : new int[] {first - 1, end}) {
            if (neighbour >= 0 && neighbour < sheet.size() && !Line.isSilent(sheet.line(neighbour))) {
                int beside = Sheet.indent(sheet.line(neighbour));
                if (beside > 0 && beside % 2 == 0) {
                    return Sheet.indent(sheet.line(first).substring(1)) % 2 == 1;
                }
            }
        }
        return false;
    }

    private static boolean isChange(String line) {
        boolean sign = line.startsWith("+") || line.startsWith("-");
        return line.startsWith("@@") || (sign && Line.of(line.substring(1)).key() != null);
    }
}
