package dev.holdpoint.drl;

import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.text.Invisible;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a rule file as text, before any parser does: nothing may hide in it, and nothing may make a parser run for ever. What
 * passes has no escapes, no characters that the eye does not see, no comments but whole lines, and no braces or brackets, which
 * every kind of code block needs and no rule does.
 */
final class TextGate {
    private static final int LONGEST_LINE = 300;
    private static final int DEEPEST = 10;

    private final RuleFile file;
    private final List<RuleProblem> problems = new ArrayList<>();
    private int depth;

    private TextGate(RuleFile file) {
        this.file = file;
    }

    static List<RuleProblem> problems(RuleFile file) {
        TextGate gate = new TextGate(file);
        if (file.text().length() > RuleFiles.SIZE_LIMIT) {
            gate.add(1, "the file is larger than " + (RuleFiles.SIZE_LIMIT >> 10) + " KiB");
            return gate.problems;
        }
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            gate.line(number, line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        return gate.problems;
    }

    private void line(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            add(number, "a line of more than " + LONGEST_LINE + " characters");
        } else if (hidden(line) >= 0) {
            add(number, "the character " + code(line.codePointAt(hidden(line))) + " cannot be seen; take it out");
        } else if (line.indexOf('\\') >= 0) {
            add(number, "a backslash; rules need none, and Java reads an escape such as \\u0041 as a letter");
        } else if (line.contains("/*") || line.contains("*/")) {
            add(number, "a block comment could hide text; start each line of a comment with //");
        } else if (!isComment(line)) {
            code(number, line);
        }
    }

    private void code(int number, String line) {
        if (line.contains("//")) {
            add(number, "a comment stands on a line of its own, above the rule");
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("{}[]`#@".indexOf(c) >= 0 && !(c == '@' && line.stripLeading().indexOf('@') == 0)) {
                add(number, "the character " + c + " has no place in a rule");
                return;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                add(number, "more than " + DEEPEST + " parentheses inside one another");
                depth = 0;
                return;
            }
        }
    }

    static boolean isComment(String line) {
        return line.stripLeading().startsWith("//");
    }

    /** The first character that moves, hides or turns what is shown; a tab counts, as parsers count columns. */
    private static int hidden(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int c = line.codePointAt(i);
            if (Invisible.is(c) || Invisible.isBlank(c)) {
                return i;
            }
        }
        return -1;
    }

    private static String code(int c) {
        StringBuilder hex = new StringBuilder(Integer.toHexString(c));
        while (hex.length() < 4) {
            hex.insert(0, '0');
        }
        return "U+" + hex;
    }

    private void add(int line, String message) {
        problems.add(new RuleProblem(file.path(), line, message));
    }
}
