package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.holdpoint.read.problem.ProblemJson;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.Shown;
import dev.holdpoint.read.problem.SituationException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the bytes: a situation, or located problems that show nothing of what could be a secret. A few seconds long;
 * {@code -Dholdpoint.fuzz=600} for so many seconds.
 */
class ReaderFuzzTest {
    private static final Path REFUSED = Path.of("fixtures/refused");
    private static final Path VALID = Path.of("src/test/resources/dev/holdpoint/read");
    private static final String SECRET = "zq" + "7Xk9" + "Lw2Vb8" + "Rt4";
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            ": ",
            "- ",
            "? ",
            "|\n",
            ">\n",
            "#",
            "&a ",
            "*a",
            "!t ",
            "%",
            "\t",
            "\n",
            "\r",
            "---\n",
            "...\n",
            "<<: ",
            "\\",
            "\\u",
            "\\ud800",
            "\0",
            "\u0085",
            "\u2028",
            "\u202e",
            "\ufeff",
            "\ud83d\ude00",
            "unknown",
            "null",
            "~",
            "yes",
            "1",
            "situation: 1\n",
            "release:\n",
            "  ",
            ",",
            "@",
            "`",
            "//",
            "1e999",
            "-0",
            SECRET,
            "id: " + SECRET + "\n",
            "password: " + SECRET,
            "\"" + SECRET + "\"",
            "attachments:\n",
            "file: ../x",
            "file: /");

    private static List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path folder : List.of(REFUSED, VALID)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    seeds.add(Files.readAllBytes(file));
                }
            }
        }
        return seeds;
    }

    @Test
    void everyDocumentIsAnsweredAndNothingOfItLeaks() throws IOException {
        List<byte[]> seeds = seeds();
        long end = System.nanoTime() + 1_000_000_000L * Long.getLong("holdpoint.fuzz", 3);
        int done = 0;
        for (long seed = Long.getLong("holdpoint.seed", 0); done < 200 || System.nanoTime() < end; seed++, done++) {
            Random random = new Random(seed);
            byte[] document = mutate(seeds.get(random.nextInt(seeds.size())), seeds, random);
            for (String name : List.of("fuzz.yaml", "fuzz.json", "-")) {
                check(document, name, seed);
            }
        }
    }

    private static void check(byte[] document, String name, long seed) {
        try {
            SituationReader.standard().read(new ByteArrayInputStream(document), name, VALID);
        } catch (SituationException refusal) {
            String told = ProblemText.of(refusal) + ProblemJson.of(refusal) + refusal.getMessage();
            assertThat(refusal.problems()).as("seed %d", seed).isNotEmpty();
            assertThat(told).as("seed %d", seed).doesNotContain(SECRET);
            assertThat(told.codePoints()
                            .filter(c -> c != '\n' && Shown.isInvisible(c))
                            .count())
                    .as("seed %d: control characters", seed)
                    .isZero();
        } catch (RuntimeException | StackOverflowError e) {
            fail("seed " + seed + ", " + name + ":\n" + new String(document, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] mutate(byte[] bytes, List<byte[]> others, Random random) {
        byte[] document = bytes;
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(document.length + 1);
            int to = Math.min(document.length, at + random.nextInt(12));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(document, 0, at);
            switch (random.nextInt(5)) {
                case 0 -> out.write(random.nextInt(256));
                case 1 -> {
                    byte[] other = others.get(random.nextInt(others.size()));
                    int start = random.nextInt(other.length + 1);
                    out.write(other, start, Math.min(40, other.length - start));
                }
                case 2 -> to = random.nextBoolean() ? document.length : to;
                default -> {
                    out.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
                    to = at;
                }
            }
            out.write(document, to, document.length - to);
            document = out.toByteArray();
        }
        return document;
    }
}
