package dev.holdpoint.read.problem;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problems as other programs read them: {@code {"problems": [{"file", "path", "line", "column", "message", …}], "count": n}}. */
public final class ProblemJson {
    private ProblemJson() {}

    /** One JSON document that ends in a line break; what a problem does not have is null. */
    public static String of(SituationException refusal) {
        return "{\"problems\": [\n"
                + refusal.problems().stream().map(ProblemJson::of).collect(Collectors.joining(",\n"))
                + "\n], \"count\": " + refusal.count() + "}\n";
    }

    private static String of(Problem problem) {
        boolean placed = problem.line() > 0;
        Mend mended = problem.mended();
        return "  {\"file\": " + text(problem.file())
                + ", \"path\": " + text(problem.path())
                + ", \"line\": " + (placed ? problem.line() : "null")
                + ", \"column\": " + (placed ? problem.column() : "null")
                + ", \"message\": " + text(problem.message())
                + ", \"suggestion\": " + text(problem.suggestion())
                + ", \"help\": " + text(problem.help())
                + ", \"mended\": " + text(mended == null ? null : String.join("\n", mended.lines())) + "}";
    }

    private static String text(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
