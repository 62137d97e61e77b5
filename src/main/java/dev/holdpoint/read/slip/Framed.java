package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands around a situation that comes out of a mail, an editor or a comparison: words, line numbers, marks of changes. */
final class Framed extends Slip {
    private static final Pattern NUMBERED = Pattern.compile(" {0,6}(\\d{1,4})[:.|]?(?:[ \\t](.*))?");

    Framed(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        signature();
        for (int i = 0; i < size(); i++) {
            i = Math.max(numbers(i), comparison(i));
        }
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
