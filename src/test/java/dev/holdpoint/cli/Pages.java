package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes every kind of page with the command line, as its users do. */
public final class Pages {
    private static final String EXAMPLE = "src/test/resources/dev/holdpoint/read/complete.yaml";
    private static final String HOSTILE = """
            situation: 1
            id: "<script>document.title = 'broken'</script>"
            environment:
              automation:
                - category: "a-very-long-name-without-any-blank-in-it-that-has-to-be-broken-somewhere-on-a-phone-</td></table>"
                  risky: yes
            incident: {}
            """;

    private Pages() {}

    /** Writes {@code verdict.html}, {@code several.html} and {@code rulebook.html} into that folder. */
    public static void write(Path folder) throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.yaml"), HOSTILE);
        Path wrong = Files.writeString(folder.resolve("wrong.yaml"), "situation: 1\nreleese: {}\n");
        Files.write(folder.resolve("verdict.html"), run("check", "--format", "html", EXAMPLE));
        Files.write(
                folder.resolve("several.html"),
                run("check", "--format", "html", EXAMPLE, hostile.toString(), wrong.toString()));
        assertThat(run("rulebook", "-o", folder.toString())).isNotEmpty();
    }

    private static byte[] run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(new Terminal(out, err), arguments)).isLessThan(ExitCode.FAILED);
        return out.toByteArray();
    }
}
