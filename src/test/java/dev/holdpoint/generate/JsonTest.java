package dev.holdpoint.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Situation;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void what_is_written_reads_as_the_same_situation() {
        Situations situations = new Situations(3);
        for (int i = 0; i < 300; i++) {
            Situation written = situations.next();
            String line = Json.line(written);
            assertThat(line).doesNotContain("\n");
            Situation read = SituationReader.standard().read(line, "line");
            assertThat(Digests.of(read)).isEqualTo(Digests.of(written));
        }
    }
}
