package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {
    private static final String EXAMPLE = "src/test/resources/dev/holdpoint/read/complete.yaml";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.run(new Terminal(out, err), arguments);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "junit", "sarif", "github"})
    void theSameFilesGiveTheSameBytesInAnyLocaleAndZone(String format) throws IOException {
        String wrong = file("wrong.yaml", "situation: 1\nreleese: {}\n");
        int exit = run("check", "--format", format, EXAMPLE, wrong);
        byte[] here = out.toByteArray();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(run("check", "--format", format, EXAMPLE, wrong)).isEqualTo(exit);
            assertThat(out.toByteArray()).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(run("check", "--format", format.toUpperCase(Locale.ROOT), EXAMPLE, wrong))
                    .isEqualTo(exit);
            assertThat(out.toByteArray()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown", "junit", "sarif", "github"})
    void aFileThatIsNoSituationIsToldInTheDocument(String format) throws IOException {
        assertThat(run("check", "--format", format, EXAMPLE, file("wrong.yaml", "situation: 1\nreleese: {}\n")))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("unknown key").contains("wrong.yaml");
    }

    @Test
    void aVerdictIsLoggedBeforeItIsPrintedAndNotPrintedWhereItCannotBe() throws IOException {
        String log = folder.resolve("log.ndjson").toString();
        assertThat(run("check", "--log", log, EXAMPLE, EXAMPLE)).isEqualTo(ExitCode.BLOCKED);
        assertThat(run("log", "verify", log)).isEqualTo(ExitCode.OPEN);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("intact, 2 records", "head sha256:");
        for (String format : new String[] {"text", "json", "html", "sarif"}) {
            assertThat(run("check", "--format", format, "--log", folder.toString(), EXAMPLE))
                    .isEqualTo(ExitCode.REFUSED);
            assertThat(out.size()).isZero();
            assertThat(err.toString(StandardCharsets.UTF_8).lines())
                    .singleElement()
                    .asString()
                    .contains("is a directory");
        }
        Files.writeString(Path.of(log), Files.readString(Path.of(log)).replaceFirst("blocked", "open"));
        assertThat(run("log", "verify", log)).isEqualTo(ExitCode.BLOCKED);
        assertThat(run("log", "verify", folder.resolve("none").toString())).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void aRefusedFileLeavesNoRecord() throws IOException {
        Path log = folder.resolve("log.ndjson");
        run("check", "--log", log.toString(), file("wrong.yaml", "situation: 2\n"));
        assertThat(log).doesNotExist();
    }

    @Test
    void aKeptVerdictIsVerified() throws IOException {
        run("check", "--format", "json", EXAMPLE);
        String kept = file("kept.json", out.toString(StandardCharsets.UTF_8));
        assertThat(run("verify", kept, EXAMPLE)).isEqualTo(ExitCode.OPEN);
        assertThat(run("verify", kept, file("complete.yaml", "situation: 1\n"))).isEqualTo(ExitCode.BLOCKED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("situation digest: kept sha256:");
        assertThat(run("verify", EXAMPLE, EXAMPLE)).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify", kept, file("wrong.yaml", "situation: 2\n"))).isEqualTo(ExitCode.REFUSED);
        assertThat(run("verify", folder.toString(), EXAMPLE)).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void theRulebookIsTheSameTwice() throws IOException {
        assertThat(run("rulebook", "-o", folder.resolve("a/b").toString())).isEqualTo(ExitCode.OPEN);
        run("rulebook", "-o", folder.resolve("c").toString());
        for (String name : new String[] {"rulebook.html", "rulebook.md"}) {
            assertThat(folder.resolve("c").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("a/b").resolve(name));
        }
        assertThat(run("rulebook", "-o", file("file", "x"))).isEqualTo(ExitCode.REFUSED);
    }
}
