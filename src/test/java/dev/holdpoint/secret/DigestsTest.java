package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A packet names its files by digests, and must not be held back for what their digits happen to spell. */
class DigestsTest {
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);
    private static final String DIGITS = "0123456789abcdef";

    private final Scanner scanner = Scanner.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    \"digest\" : \"sha256:%s\",\n",
                "%s  manifest.json\n",
                "  policy 1.2.0 (sha256:%s)\n",
                "| manifest.json | `%s` |\n",
                "{\"digest\":\"%s\",\"bytes\":471190}\n"
            })
    void a_digest_is_never_taken_for_a_secret(String line) {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 100; j++) {
                text.append(String.format(line, digest(random)));
            }
            assertThat(found(text.toString())).as("seed " + SEED).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"digest\" : \"sha256:%s2fa471190\"",
                "%s2fa  manifest.json\n73258446%s  packet.md\n",
                "{\"digest\":\"%s2fa\",\"bytes\":471190}",
                "{\"digest\":\"%s2fa0e\", \"stamp\": 471190}"
            })
    void not_even_where_it_spells_the_word_before_a_code(String text) {
        assertThat(found(text.replace("%s", "0b7c" + "e".repeat(47)))).isEmpty();
    }

    private List<String> found(String text) {
        return scanner.scan(text).stream()
                .map(hit -> hit.detector() + ": " + text.substring(hit.start(), hit.end()))
                .collect(Collectors.toList());
    }

    private static String digest(Random random) {
        StringBuilder digest = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            digest.append(DIGITS.charAt(random.nextInt(16)));
        }
        return digest.toString();
    }
}
