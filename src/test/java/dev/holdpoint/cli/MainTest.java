package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(out, err);

    @ParameterizedTest
    @CsvSource({
        "--version",
        "--help",
        "check|src/dist/example.yaml",
        "check|src/test/resources/dev/holdpoint/read/complete.json",
        "check|--format|json|src/dist/example.yaml",
        "check|src/dist/example.yaml|--format|HTML|--gate|start",
        "check|--gate|Resume|--all|src/dist/example.yaml",
        "check|--format|text|src/dist/example.yaml",
        "check|--format|pdf|src/dist/example.yaml",
        "check|--gate|staging|src/dist/example.yaml",
        "check|--gate|start|--gate|close|src/dist/example.yaml",
        "check|--format|json|--format|html|src/dist/example.yaml",
        "check|--all|--all|src/dist/example.yaml",
        "check|src/dist/example.yaml|src/test/resources/dev/holdpoint/read/complete.json|--format|json",
        "check|src/dist/example.yaml|--format",
        "check|--format",
        "check|no-such-file.yaml",
        "check|src",
        "check|--help",
        "check|@no-arguments",
    })
    void a_call_that_needs_no_parser_says_what_the_parser_would_have_said(String line) {
        String[] arguments = line.split("\\|");
        int exit = Main.run(terminal, arguments);
        String printed = text();
        assertThat(Main.parseAndRun(terminal, arguments)).isEqualTo(exit);
        assertThat(text())
                .as("where the help has changed: src/main/resources/dev/holdpoint/cli/help.txt follows the parser's")
                .isEqualTo(printed);
    }

    private String text() {
        String text = out.toString(StandardCharsets.UTF_8) + "\n" + err.toString(StandardCharsets.UTF_8);
        out.reset();
        err.reset();
        return text;
    }
}
