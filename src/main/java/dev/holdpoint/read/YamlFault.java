package dev.holdpoint.read;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in a user's words what the YAML parser says in its own, which also repeat parts of the document. */
final class YamlFault {
    private YamlFault() {}

    static Complaint of(MarkedYAMLException fault) {
        Mark mark = fault.getProblemMark() != null ? fault.getProblemMark() : fault.getContextMark();
        String what = text(fault.getContext()) + "; " + text(fault.getProblem());
        int line = mark == null ? 1 : YamlTree.line(mark);
        int column = mark == null ? 1 : YamlTree.column(mark);
        return at(line, column, what);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Complaint at(int line, int column, String what) {
        if (what.contains("mapping values are not allowed")) {
            return complaint(
                    line,
                    column,
                    "a `:` cannot stand here",
                    "put quotes around a text that has a colon and a"
                            + " space in it; if this is a key, give it the same indentation as the keys beside it");
        }
        if (what.contains("could not find expected ':'")) {
            return complaint(
                    line,
                    column,
                    "a key must be followed by a colon and a space",
                    "write `key: value`, and put" + " quotes around a text that goes over several lines");
        }
        if (what.contains("(TAB)")) {
            return complaint(line, column, "a tab cannot be used for indentation", "use spaces");
        }
        if (what.contains("quoted scalar") && what.contains("unexpected end of stream")) {
            return complaint(line, column, "a quoted text is never closed", "add the missing quote");
        }
        if (what.contains("unknown escape character")) {
            return complaint(
                    line,
                    column,
                    "that escape does not exist in a text in double quotes",
                    "write `\\\\` for a" + " backslash, or use single quotes, in which nothing is escaped");
        }
        if (what.contains("<block end>") || what.contains("block mapping") || what.contains("block collection")) {
            return complaint(
                    line,
                    column,
                    "this line does not fit its surroundings",
                    "keys of one section start in the"
                            + " same column, and those of a section within it further to the right, with spaces");
        }
        if (what.contains("flow sequence") || what.contains("flow mapping") || what.contains("flow node")) {
            return complaint(
                    line,
                    column,
                    "a list or section in brackets is not closed, or lacks a comma",
                    "check the" + " brackets and commas up to here");
        }
        if (what.contains("cannot start any token")) {
            return complaint(line, column, "a value cannot start with this character", "put quotes around the value");
        }
        return complaint(line, column, "this is not valid YAML", "put quotes around texts that hold" + " punctuation");
    }

    private static Complaint complaint(int line, int column, String message, String help) {
        return new Complaint(line, column, 1, null, message, null, help);
    }

    /** The parser's only other refusal is of characters that YAML does not allow; it tells no line. */
    static Complaint of(YAMLException fault, String text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                return Complaints.controlCharacter(line, column, c);
            }
            i += Character.charCount(c);
            boolean lineBreak = "\n\u0085\u2028\u2029".indexOf(c) >= 0
                    || (c == '\r' && (i == text.length() || text.charAt(i) != '\n'));
            line += lineBreak ? 1 : 0;
            column = lineBreak ? 1 : column + 1;
        }
        return at(1, 1, fault.getClass().getSimpleName());
    }
}
