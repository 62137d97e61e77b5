package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.generate.Secrets;
import dev.holdpoint.generate.Secrets.Secret;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret in any place of a file, valid or not, is on neither stream and in no packet, whatever the command. */
class SafeOutputTest {
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);
    private static final int COUNT = Integer.getInteger("holdpoint.situations", 150);

    @TempDir
    Path folder = Path.of("");

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Secrets secrets = new Secrets(SEED);

    @Test
    void no_command_shows_a_secret_wherever_it_stands() throws IOException {
        Situations situations = new Situations(SEED).incidents(0.8);
        for (int i = 0; i < COUNT; i++) {
            Secret secret = secrets.next();
            String yaml = planted(Yaml.write(situations.next()), secret);
            Path file = folder.resolve("s" + i + ".yaml");
            Files.writeString(file, yaml);
            String shown = run("check", file.toString())
                    + run("check", "--format", "json", file.toString())
                    + run(
                            "packet",
                            "--draft",
                            "--party",
                            "internal",
                            "-o",
                            folder.resolve("p" + i).toString(),
                            file.toString())
                    + run("redact", file.toString())
                    + packet(folder.resolve("p" + i));
            assertThat(shown).as("seed %s, file %s:%n%s", SEED, i, yaml).doesNotContain(secret.core());
        }
    }

    /** In the place of a value, of a key or of a line; in a comment; behind a line; as an attachment's name. */
    private String planted(String yaml, Secret secret) {
        String[] lines = yaml.split("\n");
        int at = random.nextInt(lines.length);
        String line = lines[at];
        int colon = line.indexOf(':');
        String text = secret.text();
        lines[at] = switch (random.nextInt(8)) {
            case 0 -> colon < 0 ? line : line.substring(0, colon) + ": " + text;
            case 1 -> colon < 0 ? line : line.substring(0, colon) + ": \"" + text + "\"";
            case 2 ->
                colon < 0
                        ? line
                        : line.substring(0, line.length() - line.stripLeading().length())
                                + text
                                + line.substring(colon);
            case 3 -> text;
            case 4 -> line + " # " + text;
            case 5 -> line + "\n" + text + ":";
            case 6 -> line + " " + text + " }";
            default -> line + "\n\t\"" + text;
        };
        return String.join("\n", lines) + "\n";
    }

    private static String packet(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                all.append(file).append('\n').append(Files.isRegularFile(file) ? Files.readString(file) : "");
            }
        }
        return all.toString();
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream standard = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Main.run(new Terminal(standard, error), arguments);
        return standard.toString(StandardCharsets.UTF_8) + error.toString(StandardCharsets.UTF_8);
    }
}
