package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.LookAlike;
import dev.holdpoint.read.problem.Mistake;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Finds in the catalogue what the YAML parser says in words of its own, which also repeat parts of the document.
 *
 * @param complaint what is told
 * @param from the line in which that which went wrong begins
 * @param to the line in which the parser gave up
 */
record YamlFault(Complaint complaint, int from, int to) {

    static YamlFault of(MarkedYAMLException fault, YamlPlaces places) {
        Mark begin = fault.getContextMark();
        Mark here = fault.getProblemMark() != null ? fault.getProblemMark() : begin;
        if (here == null) {
            return new YamlFault(Mistake.NOT_YAML.at(1, 1, 1).helped(null), 1, 1);
        }
        String context = Objects.requireNonNullElse(fault.getContext(), "");
        String problem = Objects.requireNonNullElse(fault.getProblem(), "");
        Mark start = begin == null ? here : begin;
        Mistake mistake = mistake(context, problem);
        boolean list = context.contains("sequence");
        boolean unclosed = isUnclosed(mistake);
        Mark told = unclosed ? start : here;
        Complaint complaint = mistake.at(
                places.line(told),
                places.column(told),
                1,
                "what",
                list ? "list" : "section",
                "mark",
                list ? "]" : "}",
                "line",
                Integer.toString(places.line(start)));
        boolean open = unclosed || mistake == Mistake.UNCLOSED;
        return new YamlFault(complaint, places.line(open ? start : here), places.line(here));
    }

    private static boolean isUnclosed(Mistake mistake) {
        return mistake == Mistake.COLON_MISSING
                || mistake == Mistake.UNCLOSED_QUOTE
                || mistake == Mistake.UNCLOSED_QUOTE_BEFORE_DOCUMENT;
    }

    /** What the parser says of what it was reading, and of what it met there; of several, the first that fits. */
    private record Sign(String context, String problem, Mistake mistake) {
        private static final List<Sign> ALL = List.of(
                new Sign("", "could not find expected ':'", Mistake.COLON_MISSING),
                new Sign("quoted scalar", "end of stream", Mistake.UNCLOSED_QUOTE),
                new Sign("quoted scalar", "document separator", Mistake.UNCLOSED_QUOTE_BEFORE_DOCUMENT),
                new Sign("flow sequence", "", Mistake.UNCLOSED),
                new Sign("flow mapping", "", Mistake.UNCLOSED),
                new Sign("", "mapping values are not allowed", Mistake.COLON_MISPLACED),
                new Sign("", "found ':'", Mistake.KEY_BEFORE_COLON),
                new Sign("", "<value>", Mistake.KEY_BEFORE_COLON),
                new Sign("", "<scalar>", Mistake.TEXT_FOR_KEY),
                new Sign("", "'-'", Mistake.LIST_IN_SECTION),
                new Sign("", "<block sequence start>", Mistake.LIST_IN_SECTION),
                new Sign("", "sequence entries are not allowed", Mistake.LIST_IN_SECTION),
                new Sign("", "<block end>", Mistake.FITS_NO_LINE),
                new Sign("block mapping", "", Mistake.FITS_NO_LINE),
                new Sign("block collection", "", Mistake.FITS_NO_LINE),
                new Sign("", "incompatible YAML", Mistake.DIRECTIVE),
                new Sign("", "directive", Mistake.DIRECTIVE),
                new Sign("directive", "", Mistake.DIRECTIVE),
                new Sign("", "TAB", Mistake.TAB),
                new Sign("", "'\\t'", Mistake.TAB),
                new Sign("", "escape character", Mistake.BAD_ESCAPE),
                new Sign("", "hexadecimal", Mistake.BAD_ESCAPE),
                new Sign("", "code point", Mistake.BAD_ESCAPE),
                new Sign("an alias", "", Mistake.BEGINS_WRONG),
                new Sign("an anchor", "", Mistake.BEGINS_WRONG),
                new Sign("", "cannot start any token", Mistake.BEGINS_WRONG),
                new Sign("block scalar", "", Mistake.BLOCK_MARK),
                new Sign("", "", Mistake.NOT_YAML));
    }

    private static Mistake mistake(String context, String problem) {
        return Sign.ALL.stream()
                .filter(sign -> context.contains(sign.context) && problem.contains(sign.problem))
                .findFirst()
                .orElseThrow()
                .mistake;
    }

    /** The parser's only other refusal is of characters that YAML does not allow; it tells no line. */
    static YamlFault unprintable(String text, YamlPlaces places) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                int line = places.line(i);
                return new YamlFault(
                        Mistake.CONTROL_CHARACTER.at(line, places.column(i), 1, "code", LookAlike.hex(c)), line, line);
            }
            i += Character.charCount(c);
        }
        return new YamlFault(Mistake.NOT_YAML.at(1, 1, 1).helped(null), 1, 1);
    }
}
