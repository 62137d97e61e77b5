package dev.holdpoint.read.problem;

import dev.holdpoint.text.Columns;
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
            // what is missing at the end of a line is marked behind it
            String text = excerpt.text()
                    + " ".repeat(Math.max(0, marked - excerpt.text().length()));
            out.append(" ".repeat(Columns.of(text, 0, excerpt.start())))
                    .append("^".repeat(Math.max(1, Columns.of(text, excerpt.start(), marked))))
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
