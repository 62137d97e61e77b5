package dev.holdpoint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void whatIsMadeIsHandedOut() {
        assertThat(Ahead.of(() -> "made").get()).isEqualTo("made");
        assertThat(Ahead.made("there").get()).isEqualTo("there");
    }

    @Test
    void aFailureIsToldEachTimeItIsAskedForAndKeepsItsReason() {
        Ahead<String> told = Ahead.of(() -> {
            throw new PolicyException("the policy has no rules");
        });
        Ahead<String> untold = Ahead.of(() -> {
            throw new IllegalStateException("inner working");
        });
        for (int i = 0; i < 2; i++) {
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(told::get)
                    .withMessage("the policy has no rules");
            assertThatExceptionOfType(PolicyException.class)
                    .isThrownBy(untold::get)
                    .withMessage("the rules could not be loaded")
                    .withRootCauseInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whoIsInterruptedWhileWaitingStillGetsItAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(Ahead.of(() -> "made").get()).isEqualTo("made");
        assertThat(Thread.interrupted()).isTrue();
    }
}
