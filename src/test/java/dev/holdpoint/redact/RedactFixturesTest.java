package dev.holdpoint.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.secret.Fill;
import dev.holdpoint.secret.Scanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code fixtures/redact} holds a text as people paste it, {@code input.*}, and what is left of it, {@code expected}.
 * Secrets are made up when the test runs: {@code {a:20}} as in {@code rules/detectors.tsv}, {@code {U+200E}} for a character that
 * cannot be seen, {@code {64:…}} for a line in Base64. {@code -Dholdpoint.goldens=write} writes {@code expected} anew, and fails.
 */
class RedactFixturesTest {
    private static final Path FOLDER = Path.of("fixtures", "redact");
    private static final Pattern CODE_POINT = Pattern.compile("\\{U\\+([0-9A-F]{4,6})}");
    private static final Pattern ENCODED = Pattern.compile("\\{64:(.*)}");

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatMustNotLeaveGoesAndAllElseStays(Path folder) throws IOException {
        Path input = input(folder);
        String text = text(folder, Files.readString(input));
        RedactedFile redacted = RedactedFile.of(text, input.getFileName().toString());
        Path expected = folder.resolve("expected");
        if ("write".equals(System.getProperty("holdpoint.goldens"))) {
            Files.writeString(expected, marked(redacted.text()));
            throw new AssertionError("written anew: " + expected);
        }
        assertThat(marked(redacted.text())).isEqualTo(Files.readString(expected));
        assertThat(redacted.text().equals(text))
                .isEqualTo(folder.getFileName().toString().startsWith("unchanged-"));
        assertThat(Scanner.standard().scan(redacted.text())).isEmpty();
        assertThat(RedactedFile.of(redacted.text(), input.getFileName().toString())
                        .text())
                .isEqualTo(redacted.text());
    }

    /** The text of a fixture, with secrets made up. */
    static String text(Path folder) throws IOException {
        return text(folder, Files.readString(input(folder)));
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(Path folder, String template) {
        String filled = CODE_POINT
                .matcher(new Fill(folder.getFileName().hashCode()).fill(template))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        return ENCODED.matcher(filled)
                .replaceAll(match -> Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(match.group(1).getBytes(StandardCharsets.UTF_8)));
    }

    /** What cannot be seen stands in the fixture as in its input; so does what a long line is made of. */
    private static String marked(String text) {
        StringBuilder out = new StringBuilder();
        text.replaceAll("x{100,}", "{x}").codePoints().forEach(c -> {
            boolean hidden = c != '\n' && dev.holdpoint.text.Invisible.is(c);
            out.append(hidden ? String.format(java.util.Locale.ROOT, "{U+%04X}", c) : Character.toString(c));
        });
        return out.toString();
    }
}
