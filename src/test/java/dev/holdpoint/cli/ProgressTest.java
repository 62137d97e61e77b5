package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.batch.Batch;
import dev.holdpoint.batch.DocumentCheck;
import dev.holdpoint.batch.Fields;
import dev.holdpoint.batch.NdjsonLines;
import dev.holdpoint.batch.Only;
import dev.holdpoint.batch.Position;
import dev.holdpoint.batch.Tally;
import dev.holdpoint.verdict.Decision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private long now;

    @Test
    void it_shows_how_far_how_fast_how_long_and_what_came_of_it() throws IOException {
        try (Progress progress = progress(OptionalLong.of(100_000))) {
            progress.show(new Tally(), new Position(100, 1_000, 0));
            assertThat(drawn()).isEmpty();
            now += 2 * SECOND;
            progress.show(tally(), new Position(4_100, 21_000, 0));
            assertThat(drawn())
                    .isEqualTo("\r[##--------]  21%  2000/s  0:08 left  1 open  2 blocked  1 problem\u001b[K");
        }
        assertThat(drawn()).isEqualTo("\r\u001b[K");
    }

    @Test
    void where_nobody_knows_how_much_there_is_it_shows_the_rest() throws IOException {
        Progress progress = progress(OptionalLong.empty());
        progress.show(new Tally(), new Position(0, 0, 0));
        now += SECOND;
        progress.show(tally(), new Position(10, 100, 0));
        assertThat(drawn()).isEqualTo("\r10/s  1 open  2 blocked  1 problem\u001b[K");
        now += SECOND / 10;
        progress.show(tally(), new Position(20, 200, 0));
        assertThat(drawn()).isEmpty();
    }

    @Test
    void it_never_is_wider_than_a_terminal() throws IOException {
        Progress progress = progress(OptionalLong.of(Long.MAX_VALUE));
        progress.show(new Tally(), new Position(0, 0, 0));
        now += SECOND;
        progress.show(tally(), new Position(Long.MAX_VALUE, 1, 0));
        assertThat(drawn()).hasSize(1 + 79 + 3);
    }

    @Test
    void elsewhere_than_on_a_terminal_it_is_nothing() throws IOException {
        try (Progress progress = new Progress(terminal(), OptionalLong.of(10), false, () -> now)) {
            progress.show(new Tally(), new Position(0, 0, 0));
            now += SECOND;
            progress.show(tally(), new Position(10, 10, 0));
        }
        assertThat(drawn()).isEmpty();
    }

    private Progress progress(OptionalLong size) {
        return new Progress(terminal(), size, true, () -> now);
    }

    private Terminal terminal() {
        return new Terminal(OutputStream.nullOutputStream(), err);
    }

    /** What was printed since it was last asked. */
    private String drawn() {
        String text = err.toString(StandardCharsets.UTF_8);
        err.reset();
        return text;
    }

    /** Of one that is open, two that are blocked and a problem. */
    private static Tally tally() throws IOException {
        String lines =
                "{\"situation\":1,\"update\":{\"state\":\"applied\"}}\n{\"situation\":1}\n{\"situation\":1}\nno\n";
        NdjsonLines documents = new NdjsonLines(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), "-", null, OptionalLong.empty());
        DocumentCheck check = new DocumentCheck(PolicyChecker.standard(), Decision.START, Fields.all());
        return new Batch(check, Only.ALL, 1).run(documents, (text, soFar, position) -> {});
    }
}
