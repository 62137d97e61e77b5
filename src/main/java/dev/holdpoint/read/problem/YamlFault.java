package dev.holdpoint.read.problem;

import dev.holdpoint.read.YamlTree;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Says in a user's words what the YAML parser says in its own, which also repeat parts of the document. */
public final class YamlFault {
    private static final String QUOTES = "put quotes around the whole text";

    private YamlFault() {}

    public static Complaint of(MarkedYAMLException fault) {
        String context = fault.getContext() == null ? "" : fault.getContext();
        String problem = fault.getProblem() == null ? "" : fault.getProblem();
        Mark begin = fault.getContextMark();
        Mark here = fault.getProblemMark() != null ? fault.getProblemMark() : begin;
        if (here == null) {
            return new Complaint(1, 1, 1, null, "this is not valid YAML", null, null);
        }
        Complaint complaint = begin == null ? null : unclosed(begin, here, context, problem);
        if (complaint == null) {
            complaint = misplaced(here, context, problem);
        }
        return complaint != null ? complaint : character(here, context, problem);
    }

    /** What has begun well and does not go on. */
    private static @Nullable Complaint unclosed(Mark begin, Mark here, String context, String problem) {
        if (problem.contains("could not find expected ':'")) {
            return at(
                    begin,
                    "a colon and a space are missing behind this key",
                    "write `key: value`; " + QUOTES + " if it goes over several lines");
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return at(begin, "the text that begins here has no closing quote", "add the missing quote");
        }
        if (context.contains("quoted scalar") && problem.contains("document separator")) {
            return at(begin, "the text that begins here has no closing quote before `---`", "add the missing quote");
        }
        if (context.contains("flow sequence") || context.contains("flow mapping")) {
            boolean list = context.contains("sequence");
            return at(
                    here,
                    "the " + (list ? "list" : "section") + " that begins on line " + YamlTree.line(begin)
                            + " is not closed, or a comma is missing before this",
                    "close it with " + (list ? "`]`" : "`}`") + ", or write the comma");
        }
        return null;
    }

    /** What is well in itself, but not where it stands. */
    private static @Nullable Complaint misplaced(Mark here, String context, String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return at(
                    here,
                    "a colon with a space behind it cannot stand here",
                    QUOTES
                            + " if the colon belongs to it; if this is a key, start it in the column of the keys beside it");
        }
        if (problem.contains("found ':'") || problem.contains("<value>")) {
            return at(here, "a key is missing in front of this colon", "write `key: value`");
        }
        if (problem.contains("<scalar>")) {
            return at(
                    here,
                    "a text stands here where a key was expected",
                    "is it a part of the value before it? then " + QUOTES);
        }
        if (problem.contains("'-'")
                || problem.contains("<block sequence start>")
                || problem.contains("sequence entries are not allowed")) {
            return at(
                    here,
                    "an entry of a list stands here where a key was expected",
                    "write the entries below the key" + " of their list, or remove the `-`");
        }
        if (problem.contains("<block end>")
                || context.contains("block mapping")
                || context.contains("block collection")) {
            return at(
                    here,
                    "the indentation of this line fits no line above",
                    "start the keys of one section in the same"
                            + " column, and those of a section within it further to the right");
        }
        if (problem.contains("incompatible YAML") || problem.contains("directive") || context.contains("directive")) {
            return at(here, "directives such as `%YAML` are not read", "remove the lines that begin with `%`");
        }
        return null;
    }

    /** What no text of that kind may hold. */
    private static Complaint character(Mark here, String context, String problem) {
        if (problem.contains("TAB") || problem.contains("'\\t'")) {
            return at(here, "a tab cannot be used for indentation", "use spaces");
        }
        if (problem.contains("escape character") || problem.contains("hexadecimal") || problem.contains("code point")) {
            return at(
                    here,
                    "this escape does not exist in a text in double quotes",
                    "write `\\\\` for a backslash, or use" + " single quotes, in which nothing is escaped");
        }
        if (context.contains("an alias")
                || context.contains("an anchor")
                || problem.contains("cannot start any token")) {
            return at(here, "a value cannot begin like this", QUOTES);
        }
        if (context.contains("block scalar")) {
            return at(
                    here,
                    "nothing but a line break can follow the `|` or `>` that begins a text",
                    "write the text on the" + " next line, indented");
        }
        return at(here, "this is not valid YAML", QUOTES + ", if it is one");
    }

    private static Complaint at(Mark mark, String message, @Nullable String help) {
        return new Complaint(YamlTree.line(mark), YamlTree.column(mark), 1, null, message, null, help);
    }

    /** The parser's only other refusal is of characters that YAML does not allow; it tells no line. */
    public static Complaint of(YAMLException fault, String text) {
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
        return new Complaint(1, 1, 1, null, "this is not valid YAML", null, null);
    }
}
