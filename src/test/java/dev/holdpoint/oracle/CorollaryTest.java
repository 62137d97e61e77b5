package dev.holdpoint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorollaryTest {
    @Test
    void filling_in_an_unknown_is_no_bad_news_but_for_two_known_gaps() {
        assertThat(Corollary.gaps(1, 20_000, Reading::of)).isEmpty();
    }
}
