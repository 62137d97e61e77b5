package dev.holdpoint.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdpoint.verdict.Decision;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {
    @Test
    void what_is_left_out_is_as_in_batch() {
        Arguments arguments = Arguments.parse("--input", "/in", "--output", "s3://shop/out");
        assertThat(arguments.gate()).isEqualTo(Decision.CLOSE);
        assertThat(arguments.fields()).isEmpty();
        assertThat(arguments.watch()).isEmpty();
    }

    @Test
    void all_may_be_said() {
        Arguments arguments = Arguments.parse(
                "--input",
                "/in",
                "--output",
                "/out",
                "--gate",
                "start",
                "--fields",
                "situation,decisions",
                "--watch",
                "10");
        assertThat(arguments.gate()).isEqualTo(Decision.START);
        assertThat(arguments.fields()).isEqualTo(List.of("situation", "decisions"));
        assertThat(arguments.watch()).contains(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "--output /out, --input is missing",
        "--input /in, --output is missing",
        "--input in --output /out, --input: a path from the root",
        "--input /in --output out, --output: a path from the root",
        "--input /in --output /out --gate pause, '--gate: expected start, close, resume or handoff'",
        "--input /in --output /out --fields decision, --fields:",
        "--input /in --output /out --watch 0, --watch: a number of seconds",
        "--input /in --output /out --watch soon, --watch: a number of seconds",
        "--input /in --output /out --watch, not an option with a value: --watch",
        "--input /in --output /out --resume yes, not an option with a value: --resume",
    })
    void what_is_wrong_is_told_before_there_is_a_job(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse(line.split(" ")))
                .withMessageContaining(message);
    }
}
