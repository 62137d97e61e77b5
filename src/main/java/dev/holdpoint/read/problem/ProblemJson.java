package dev.holdpoint.read.problem;

import org.jspecify.annotations.Nullable;

/** Problems as other programs read them: {@code {"problems": [{"file", "path", "line", "column", "message", …}], "count": n}}. */
public final class ProblemJson {
    private ProblemJson() {}

    /** One JSON document that ends in a line break; what a problem does not have is null. */
    public static String of(SituationException refusal) {
        StringBuilder out = new StringBuilder("{\"problems\": [");
        String separator = "\n";
        for (Problem problem : refusal.problems()) {
            out.append(separator).append("  ");
            append(out, problem);
            separator = ",\n";
        }
        return out.append("\n], \"count\": ")
                .append(refusal.count())
                .append("}\n")
                .toString();
    }

    private static void append(StringBuilder out, Problem problem) {
        out.append("{\"file\": ");
        text(out, problem.file());
        out.append(", \"path\": ");
        text(out, problem.path());
        out.append(", \"line\": ").append(problem.line() == 0 ? "null" : Integer.toString(problem.line()));
        out.append(", \"column\": ").append(problem.line() == 0 ? "null" : Integer.toString(problem.column()));
        out.append(", \"message\": ");
        text(out, problem.message());
        out.append(", \"suggestion\": ");
        text(out, problem.suggestion());
        out.append(", \"help\": ");
        text(out, problem.help());
        out.append(", \"mended\": ");
        text(
                out,
                problem.mended() == null
                        ? null
                        : String.join("\n", problem.mended().lines()));
        out.append('}');
    }

    private static void text(StringBuilder out, @Nullable String text) {
        if (text == null) {
            out.append("null");
            return;
        }
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
