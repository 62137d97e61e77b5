package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.LookAlike;
import dev.holdpoint.read.problem.Mistake;
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
        String context = fault.getContext() == null ? "" : fault.getContext();
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        Mark start = begin == null ? here : begin;
        Mistake mistake = mistake(begin != null, context, problem);
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

    private static Mistake mistake(boolean begun, String context, String problem) {
        if (begun && problem.contains("could not find expected ':'")) {
            return Mistake.COLON_MISSING;
        }
        if (begun && context.contains("quoted scalar") && problem.contains("end of stream")) {
            return Mistake.UNCLOSED_QUOTE;
        }
        if (begun && context.contains("quoted scalar") && problem.contains("document separator")) {
            return Mistake.UNCLOSED_QUOTE_BEFORE_DOCUMENT;
        }
        if (begun && (context.contains("flow sequence") || context.contains("flow mapping"))) {
            return Mistake.UNCLOSED;
        }
        return misplaced(context, problem);
    }

    /** What is well in itself, but not where it stands. */
    private static Mistake misplaced(String context, String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return Mistake.COLON_MISPLACED;
        }
        if (problem.contains("found ':'") || problem.contains("<value>")) {
            return Mistake.KEY_BEFORE_COLON;
        }
        if (problem.contains("<scalar>")) {
            return Mistake.TEXT_FOR_KEY;
        }
        if (problem.contains("'-'")
                || problem.contains("<block sequence start>")
                || problem.contains("sequence entries are not allowed")) {
            return Mistake.LIST_IN_SECTION;
        }
        if (problem.contains("<block end>")
                || context.contains("block mapping")
                || context.contains("block collection")) {
            return Mistake.FITS_NO_LINE;
        }
        if (problem.contains("incompatible YAML") || problem.contains("directive") || context.contains("directive")) {
            return Mistake.DIRECTIVE;
        }
        return character(context, problem);
    }

    /** What no text of that kind may hold. */
    private static Mistake character(String context, String problem) {
        if (problem.contains("TAB") || problem.contains("'\\t'")) {
            return Mistake.TAB;
        }
        if (problem.contains("escape character") || problem.contains("hexadecimal") || problem.contains("code point")) {
            return Mistake.BAD_ESCAPE;
        }
        if (context.contains("an alias")
                || context.contains("an anchor")
                || problem.contains("cannot start any token")) {
            return Mistake.BEGINS_WRONG;
        }
        return context.contains("block scalar") ? Mistake.BLOCK_MARK : Mistake.NOT_YAML;
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
