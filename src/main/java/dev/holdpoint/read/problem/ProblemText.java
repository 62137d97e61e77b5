package dev.holdpoint.read.problem;

import java.util.List;

/** Problems as a person reads them on a terminal. */
public final class ProblemText {
    private static final int WIDTH = 80;

    private ProblemText() {}

    /** Each problem with its line, a mark under the place and help; ends with a line break. */
    public static String of(SituationException refusal) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : refusal.problems()) {
            append(out, problem);
        }
        appendRest(out, refusal.problems().size(), refusal.count());
        return out.toString();
    }

    /** One line a problem, with its help. */
    static String headlines(List<Problem> problems, int count) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            out.append(problem.headline());
            if (problem.help() != null) {
                out.append(" (").append(problem.help()).append(')');
            }
            out.append('\n');
        }
        appendRest(out, problems.size(), count);
        out.setLength(out.length() - 1);
        return out.toString();
    }

    private static void append(StringBuilder out, Problem problem) {
        out.append(problem.headline()).append('\n');
        Excerpt excerpt = problem.excerpt();
        if (excerpt != null) {
            String number = Integer.toString(problem.line());
            out.append("  ").append(number).append(" | ").append(excerpt.text()).append('\n');
            out.append("  ").append(" ".repeat(number.length())).append(" | ");
            int marked = excerpt.start() + excerpt.length();
            out.append(" ".repeat(cells(excerpt.text(), 0, excerpt.start())))
                    .append("^".repeat(Math.max(1, cells(excerpt.text(), excerpt.start(), marked))))
                    .append('\n');
        }
        if (problem.help() != null) {
            appendHelp(out, problem.help());
        }
        Mend mended = problem.mended();
        if (mended != null && !mended.lines().isEmpty()) {
            appendMended(out, problem, mended);
        }
    }

    private static void appendMended(StringBuilder out, Problem problem, Mend mended) {
        List<String> lines = mended.lines();
        out.append(problem.help() == null ? "help: " : "      ").append("write");
        if (mended.last() > mended.first()) {
            out.append(", for lines ").append(mended.first()).append(" to ").append(mended.last());
        } else if (mended.last() == mended.first() && mended.first() != problem.line()) {
            out.append(", for line ").append(mended.first());
        }
        out.append('\n');
        String margin = "  " + " ".repeat(Integer.toString(problem.line()).length()) + " + ";
        for (String line : lines) {
            out.append(margin).append(line).append('\n');
        }
        if (lines.stream().anyMatch(line -> line.contains("***"))) {
            out.append("      with what stands there now for each `***`\n");
        }
    }

    /** How many cells of a terminal a part of a text takes: none for what is put on another letter, two for wide characters. */
    private static int cells(String text, int from, int to) {
        int cells = 0;
        for (int i = from; i < Math.min(to, text.length()); i += Character.charCount(text.codePointAt(i))) {
            cells += cells(text.codePointAt(i));
        }
        return cells + Math.max(0, to - Math.max(from, text.length()));
    }

    private static int cells(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115f)
                || (c >= 0x2e80 && c <= 0xa4cf && c != 0x303f)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xfaff)
                || (c >= 0xfe30 && c <= 0xfe6f)
                || (c >= 0xff00 && c <= 0xff60)
                || (c >= 0xffe0 && c <= 0xffe6)
                || (c >= 0x1f300 && c <= 0x1faff)
                || (c >= 0x20000 && c <= 0x3fffd);
        return wide ? 2 : 1;
    }

    /** Broken between words, so that no line is longer than a terminal is wide. */
    private static void appendHelp(StringBuilder out, String help) {
        int start = out.length();
        out.append("help: ");
        for (String word : help.split(" ", -1)) {
            if (out.length() - start + word.length() > WIDTH) {
                out.setCharAt(out.length() - 1, '\n');
                start = out.length();
                out.append("      ");
            }
            out.append(word).append(' ');
        }
        out.setCharAt(out.length() - 1, '\n');
    }

    private static void appendRest(StringBuilder out, int shown, int count) {
        if (count > shown) {
            out.append("and ").append(count - shown).append(" more\n");
        }
    }
}
