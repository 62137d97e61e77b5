package dev.holdpoint.gather;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One row of {@code rules/signatures.tsv}: what a form says somewhere, and what that gives. Words match whatever their case, whole words
 * only, in their order; {@code …} stands for anything between them on the line, {@code *} for the rest of a word.
 *
 * @param finds a line in which it is found
 * @param passes a line like it in which it is not
 */
record Signature(
        String form,
        Where where,
        String says,
        String gives,
        String why,
        String finds,
        String passes,
        List<String> words) {

    /** What a row without a meaning gives: the line is known, and says nothing. */
    static final String NOTHING = "-";

    /** What a row gives that says which site a report is of. */
    static final String ENVIRONMENT_TYPE = "environment-type";

    private static final String ANY = "*";

    static Signature of(List<String> cells) {
        List<String> words = Stream.of(cells.get(2).toLowerCase(Locale.ROOT).split("…", -1))
                .map(Texts::squeezed)
                .filter(word -> !word.isEmpty())
                .toList();
        Where where = Where.valueOf(cells.get(1).toUpperCase(Locale.ROOT));
        return new Signature(
                cells.get(0), where, cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6), words);
    }

    /** The same row with another thing that it gives. */
    Signature giving(String other, String because) {
        return new Signature(form, where, says, other, because, finds, passes, words);
    }

    /** Whether the line, in lower case and with single blanks, says it where the row has it. */
    boolean fits(String line) {
        return switch (where) {
            case WHOLE -> words.size() == 1 && line.equals(words.get(0));
            case ROW -> isIn(line) && line.startsWith(words.get(0));
            default -> isIn(line);
        };
    }

    private boolean isIn(String line) {
        int from = 0;
        for (String word : words) {
            int at = next(line, word, from);
            if (at < 0) {
                return false;
            }
            from = at + text(word).length();
        }
        return true;
    }

    private static int next(String line, String word, int from) {
        String text = text(word);
        boolean first = !word.startsWith(ANY);
        boolean last = !word.endsWith(ANY);
        for (int at = line.indexOf(text, from); at >= 0; at = line.indexOf(text, at + 1)) {
            boolean begins = !first || !Texts.cutsWord(line, at);
            if (begins && (!last || !Texts.cutsWord(line, at + text.length()))) {
                return at;
            }
        }
        return -1;
    }

    private static String text(String word) {
        int start = word.startsWith(ANY) ? 1 : 0;
        int end = word.endsWith(ANY) ? word.length() - 1 : word.length();
        return word.substring(start, end);
    }

    /** Where a form says it. */
    enum Where {
        /** A heading of a report. */
        SECTION,
        /** A row of a report, {@code SECTION / LABEL}; its value is the fact. */
        LABEL,
        /** The beginning of a row of a report, {@code SECTION / LABEL: VALUE}. */
        ROW,
        /** A row of a report with a count above zero. */
        COUNT,
        /** A row of a report whose oldest entry waits for more than a day. */
        OVERDUE,
        /** Anywhere in a line. */
        LINE,
        /** The whole of a line. */
        WHOLE,
        /** Anywhere in a line that also names a service of the form. */
        NAMED,
        /** In an error as JSON, written as {@code code=… status=… type=… message=…}. */
        BODY,
        /** What a service is named by. */
        NAME,
        /** What another service with errors of the same shape is named by. */
        OTHER,
        /** The level of a record that tells of nothing wrong. */
        LEVEL
    }
}
