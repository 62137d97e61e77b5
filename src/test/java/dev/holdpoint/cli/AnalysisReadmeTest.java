package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of prove and diff is what they print. {@code -Dholdpoint.goldens=write} renews it. */
class AnalysisReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final String SITUATIONS = Path.of("fixtures", "situations").toString();

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_proof() throws IOException {
        shows(
                "prove nothing-leaves-with-a-secret an-answer-is-no-bad-news",
                0,
                "prove",
                "nothing-leaves-with-a-secret",
                "an-answer-is-no-bad-news");
    }

    @Test
    void a_counterexample_that_check_reads() throws IOException {
        Path rules = rules("start.drl", "isMoreThanDaysBefore( 7, $now", "isMoreThanDaysBefore( 14, $now");
        Path found = folder.resolve("found");
        shows(
                "prove --rules two-weeks BU-3.start",
                1,
                "prove",
                "--rules",
                rules.toString(),
                "--counterexamples",
                found.toString(),
                "BU-3.start");
        String example = found.resolve("BU-3.start.yaml").toString();
        assertThat(run(new ByteArrayOutputStream(), "check", "--rules", rules.toString(), "--gate", "start", example))
                .isZero();
        assertThat(run(new ByteArrayOutputStream(), "check", "--gate", "start", example))
                .isEqualTo(1);
    }

    @Test
    void a_difference() throws IOException {
        Path rules = rules("close.drl", "isMoreThanDaysBefore( 7, $updatedAt", "isMoreThanDaysBefore( 14, $updatedAt");
        shows("diff standard later", 1, "diff", "standard", rules.toString(), "--situations", SITUATIONS);
    }

    private Path rules(String file, String was, String is) throws IOException {
        Path changed = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path each : files.toList()) {
                Files.copy(each, changed.resolve(each.getFileName()));
            }
        }
        Path rule = changed.resolve(file);
        String text = Files.readString(rule);
        assertThat(text).contains(was);
        Files.writeString(rule, text.replace(was, is));
        return changed;
    }

    private static void shows(String what, int exit, String... arguments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(run(out, arguments)).as(out.toString(StandardCharsets.UTF_8)).isEqualTo(exit);
        String printed = out.toString(StandardCharsets.UTF_8);
        String readme = Files.readString(README);
        String start = "<!-- prints " + what + " -->\n```text\n";
        int from = readme.indexOf(start) + start.length();
        assertThat(readme).contains(start);
        String current = readme.substring(0, from) + printed + readme.substring(readme.indexOf("```", from));
        if ("write".equals(System.getProperty("holdpoint.goldens"))) {
            Files.writeString(README, current);
        }
        assertThat(saysOf(readme.substring(from, readme.indexOf("```", from)))).isEqualTo(saysOf(printed));
    }

    /** Without the situation itself, of which it is said how many facts it gives: of several that are as small, the solver takes any. */
    private static String saysOf(String printed) {
        return printed.replaceAll("(?m)^ {4,}(- )?[A-Za-z]+:( \\S+)?\\n", "");
    }

    private static int run(ByteArrayOutputStream out, String... arguments) {
        return Main.exitCode(
                new Terminal(out, OutputStream.nullOutputStream()),
                List.of(arguments).toArray(new String[0]));
    }
}
