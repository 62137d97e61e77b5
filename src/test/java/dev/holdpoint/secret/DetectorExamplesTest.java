package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each detector has an example that it finds and a look-alike that nobody finds, in {@code examples.txt}. */
class DetectorExamplesTest {
    private final Scanner scanner = Scanner.standard();

    @Test
    void everyDetectorHasBothKindsOfExampleAndNoExampleIsOfAnUnknownDetector() throws IOException {
        assertThat(examples().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        DetectorTable.all().stream().map(Detector::id).toList());
    }

    @Test
    void whatMustHitHitsUnderItsDetector() throws IOException {
        List<String> silent = new ArrayList<>();
        examples().forEach((id, texts) -> {
            List<Hit> hits = scanner.scan(texts[0]);
            if (hits.stream().noneMatch(hit -> hit.detector().equals(id))) {
                silent.add(id + ": " + texts[0] + " " + hits);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void lookAlikesAreLeftAlone() throws IOException {
        List<String> loud = new ArrayList<>();
        examples().forEach((id, texts) -> {
            List<Hit> hits = scanner.scan(texts[1]);
            if (!hits.isEmpty()) {
                loud.add(id + ": " + texts[1] + " " + hits);
            }
        });
        assertThat(loud).isEmpty();
    }

    private static Map<String, String[]> examples() throws IOException {
        Map<String, String[]> examples = new LinkedHashMap<>();
        try (InputStream in = DetectorExamplesTest.class.getResourceAsStream("examples.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(" ¦ ", -1);
                    assertThat(parts).as(line).hasSize(3).doesNotContain("");
                    Fill fill = new Fill(parts[0].hashCode());
                    examples.put(parts[0], new String[] {
                        fill.fill(parts[1].replace("\\n", "\n")), fill.fill(parts[2].replace("\\n", "\n"))
                    });
                }
            }
        }
        return examples;
    }
}
