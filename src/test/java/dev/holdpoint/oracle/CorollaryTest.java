package dev.holdpoint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.generate.Edits;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorollaryTest {
    @Test
    void filling_in_an_unknown_is_no_bad_news_but_where_r_1_says_so() {
        assertThat(Corollary.search(1, 20_000, Reading::of)).isEmpty();
    }

    @Test
    void to_learn_what_now_is_may_show_that_the_backup_is_too_old() {
        Situation before =
                Edits.with(Edits.without(Examples.planned(), "asOf"), "update.backup.takenAt", "2026-04-22T08:00:00Z");
        Situation after = Edits.with(before, "asOf", "2026-04-29T10:15:00Z");
        assertThat(Corollary.broken(Reading.of(before), Reading.of(after))).containsExactly("start closes");
    }

    @Test
    void to_learn_that_the_update_was_rolled_back_closes_nothing() {
        Situation before = Edits.without(Examples.appliedWithIncident(), "update.state");
        Situation after = Edits.with(before, "update.state", "rolled-back");
        assertThat(Reading.of(before).handoff().findings())
                .extracting(Found::clauses)
                .contains(List.of("PC-15", "AC-7"));
        assertThat(Corollary.broken(Reading.of(before), Reading.of(after))).isEmpty();
    }
}
