package dev.holdpoint.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Situation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShrinkerTest {
    private static boolean fails(Situation situation) {
        return situation.environment().automation().value().orElse(List.of()).stream()
                        .anyMatch(automation -> automation.risky().is(Answer.YES))
                && situation.anIncident().isPresent();
    }

    @Test
    void only_what_the_failure_needs_is_left() {
        Situations situations = new Situations(9).unknown(0.1).bad(0.7);
        Situation failing = situations.next();
        while (!fails(failing)) {
            failing = situations.next();
        }
        assertThat(Yaml.write(Shrinker.shrink(failing, ShrinkerTest::fails))).matches("""
                situation: 1
                environment:
                  automation:
                    - category: ".*"
                      risky: yes
                incident: \\{}
                """);
    }

    @Test
    void a_predicate_that_throws_is_a_failure() {
        Situation failing = new Situations(9).next();
        assertThat(Yaml.write(Shrinker.shrink(failing, situation -> {
                    throw new IllegalStateException();
                })))
                .isEqualTo("situation: 1\n");
    }

    @Test
    void what_does_not_fail_is_not_shrunken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shrinker.shrink(new Situations(9).next(), situation -> false));
    }

    @Test
    void when_the_time_is_over_the_smallest_so_far_has_to_do() {
        Situation failing = new Situations(9).next();
        assertThat(Shrinker.shrink(failing, situation -> true, Duration.ZERO)).isEqualTo(failing);
    }
}
