package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comes along when a situation is copied out of a page, a merge, a mail, an editor or a comparison: fences, marks, a signature,
 * line numbers.
 */
final class Copied extends Slip {
    private static final Pattern NUMBERED = Pattern.compile(" {0,6}(\\d{1,4})[:.|]?(?:[ \\t](.*))?");

    Copied(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        quotedMail();
        for (int i = 0; i < size(); i++) {
            i = leftovers(line(i));
        }
        signature();
        for (int i = 0; i < size(); i++) {
            i = Math.max(numbers(i), comparison(i));
        }
    }

    /** What is left of a merge, or of a page; the last line of it. */
    private int leftovers(Line line) {
        int number = line.number();
        String bare = line.text().strip();
        int last = line.text().startsWith("<<<<<<<") ? conflict(number) : number;
        boolean merge = last == number && line.text().matches("(<{7}|={7}|>{7})( .*)?");
        if (merge || (last == number && (bare.startsWith("```") || bare.startsWith("~~~")))) {
            sheet.remove(number, number);
            tell(merge ? Mistake.MERGE_MARK : Mistake.FENCE, number, merge ? 0 : line.indent());
        }
        return last;
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

    private void signature() {
        int start = size() - 1;
        while (start > 0 && !line(start).text().stripTrailing().equals("--")) {
            if (line(start).hasKey()) {
                return;
            }
            start--;
        }
        if (start > 0) {
            int last = size() - 1;
            while (line(last).isBlank()) {
                last--;
            }
            sheet.remove(start, last);
            tell(Mistake.SIGNATURE, start, 0, start, last);
        }
    }

    /** Lines with their numbers in front; the last of them. */
    private int numbers(int first) {
        List<Line> rests = new ArrayList<>();
        int number = -1;
        for (int i = first; i < size(); i++) {
            Matcher numbered = NUMBERED.matcher(line(i).text());
            if (!numbered.matches() || (number >= 0 && Integer.parseInt(numbered.group(1)) != number + 1)) {
                break;
            }
            number = Integer.parseInt(numbered.group(1));
            rests.add(Line.of(i, Objects.requireNonNullElse(numbered.group(2), "")));
        }
        if (rests.size() < 2 || rests.stream().noneMatch(Line::hasKey)) {
            return first;
        }
        List<Line> spoken = rests.stream().filter(rest -> !rest.isBlank()).toList();
        int blanks = spoken.stream().mapToInt(Line::indent).min().orElse(0);
        rests.forEach(
                rest -> write(rest.number(), rest.isBlank() ? "" : rest.text().substring(blanks)));
        int last = first + rests.size() - 1;
        sheet.tell(Mistake.LINE_NUMBERS, first, 0, first, last);
        return last;
    }

    /** Lines in which each begins with a sign for having come or gone; the last of them. */
    private int comparison(int first) {
        int last = end(first, line -> isChange(line.text())) - 1;
        if (end(first, line -> !line.text().startsWith("+")) > last) {
            return first;
        }
        String blank = covers(first, last + 1) ? " " : "";
        for (int i = first; i <= last; i++) {
            if (line(i).text().startsWith("+")) {
                write(i, blank + line(i).text().substring(1));
            } else {
                sheet.remove(i, i);
            }
        }
        sheet.tell(Mistake.COMPARISON, first, 0, first, last);
        return last;
    }

    /** Whether the signs stand in the place of a blank: the lines around them have as many as the marked ones and one more. */
    private boolean covers(int first, int end) {
        for (int neighbour : new int[] {first - 1, end}) {
            if (neighbour >= 0 && neighbour < size() && !line(neighbour).isSilent()) {
                int beside = line(neighbour).indent();
                if (beside > 0 && beside % 2 == 0) {
                    return Line.of(line(first).text().substring(1)).indent() % 2 == 1;
                }
            }
        }
        return false;
    }

    private static boolean isChange(String text) {
        boolean sign = text.startsWith("+") || text.startsWith("-");
        return text.startsWith("@@") || (sign && Line.of(text.substring(1)).hasKey());
    }
}
