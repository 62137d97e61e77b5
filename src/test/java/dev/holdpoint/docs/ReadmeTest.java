package dev.holdpoint.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's commands are run by CI; its other blocks are held here. {@code -Dholdpoint.goldens=write} renews what it shows. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_library_example_compiles_and_prints_what_the_readme_says() throws Exception {
        String readme = Files.readString(README);
        Path source = Files.writeString(folder.resolve("Example.java"), block(readme, "```java\n"));
        String classPath = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-cp", classPath, source.toString());
        assertThat(compiled).isZero();
        assertThat(run(classPath)).isEqualTo(block(readme, "<!-- prints -->\n```text\n"));
    }

    private String run(String classPath) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        folder + System.getProperty("path.separator") + classPath,
                        "Example")
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    @Test
    void the_files_that_the_readme_shows_are_shown_as_they_are() throws IOException {
        String readme = Files.readString(README);
        String current = readme;
        for (Shown shown : shown(readme)) {
            String start = "<!-- " + shown.what() + " of " + shown.path() + " -->\n```" + shown.language() + "\n";
            String file = Files.readString(Path.of(shown.path()).resolve(shown.file()));
            current = current.replace(start + block(current, start) + "```", start + file + "```");
        }
        if ("write".equals(System.getProperty("holdpoint.goldens"))) {
            Files.writeString(README, current);
        }
        assertThat(readme).isEqualTo(current);
    }

    private record Shown(String what, String path, String language, String file) {}

    private static List<Shown> shown(String readme) {
        List<Shown> all = new ArrayList<>();
        for (String line : readme.lines().toList()) {
            if (line.startsWith("<!-- verdict of ")) {
                all.add(new Shown("verdict", path(line), "text", "verdict.txt"));
            } else if (line.startsWith("<!-- situation of ")) {
                all.add(new Shown("situation", path(line), "yaml", "situation.yaml"));
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static String path(String marker) {
        return marker.substring(marker.indexOf(" of ") + 4, marker.indexOf(" -->"));
    }

    /** What stands between the opening and the end of the block. */
    private static String block(String text, String opening) {
        int start = text.indexOf(opening);
        assertThat(start)
                .as("the README has a block that opens with %s", opening)
                .isNotNegative();
        start += opening.length();
        return text.substring(start, text.indexOf("```", start));
    }
}
