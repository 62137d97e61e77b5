package dev.holdpoint.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Release;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditsTest {
    private final Situation base = Situation.builder()
            .environment(environment -> environment
                    .automation("first", first -> first.risky(Answer.NO))
                    .automation("second", second -> second.risky(Answer.YES)))
            .incident(incident -> incident.affectedAutomation("first", "second"))
            .build();

    @Test
    void one_fact_changes_and_the_rest_stays() {
        Situation changed = Edits.with(base, "environment.automation[1].risky", Answer.NO);
        assertThat(changed.environment().automation().get().get(1).risky().get())
                .isEqualTo(Answer.NO);
        assertThat(Edits.with(changed, "environment.automation[1].risky", "yes"))
                .isEqualTo(base);
        assertThat(Edits.with(base, Release.MAJOR, Answer.NO).release().major().get())
                .isEqualTo(Answer.NO);
        Fact<Answer> fact = base.environment().automation().get().get(0).risky();
        assertThat(Edits.with(base, fact, Answer.YES)
                        .environment()
                        .automation()
                        .get()
                        .get(0)
                        .risky()
                        .get())
                .isEqualTo(Answer.YES);
    }

    @Test
    void a_section_that_was_left_out_is_made() {
        Situation changed = Edits.with(Situation.builder().build(), "incident.reportedAt", "2026-04-29T09:40:12Z");
        assertThat(changed.incident().get().reportedAt().get()).isEqualTo(Moment.of("2026-04-29T09:40:12Z"));
        assertThat(Edits.without(changed, "incident"))
                .isEqualTo(Situation.builder().build());
    }

    @Test
    void a_category_that_goes_is_no_longer_affected_and_the_rest_moves_up() {
        Situation changed = Edits.without(base, "environment.automation[0]");
        assertThat(changed.environment().automation().get().get(0).risky().path())
                .isEqualTo("environment.automation[0].risky");
        assertThat(changed.incident().get().affectedAutomation().get()).containsExactly("second");
        assertThat(Edits.without(base, "environment")
                        .incident()
                        .get()
                        .affectedAutomation()
                        .get())
                .as("where nobody lists the automation, its name will do")
                .containsExactly("first", "second");
    }

    @Test
    void entries_of_lists_and_sets_come_and_go() {
        Situation changed = Edits.with(base, "incident.symptoms[0]", "dns");
        changed = Edits.with(changed, "incident.symptoms[1]", "host-connectivity");
        assertThat(Yaml.write(changed)).contains("symptoms: [host-connectivity, dns]");
        assertThat(Edits.without(changed, "incident.symptoms[0]")
                        .incident()
                        .get()
                        .symptoms()
                        .get())
                .hasSize(1);
        assertThat(Edits.without(changed, "incident.symptoms")
                        .incident()
                        .get()
                        .symptoms()
                        .unknown())
                .isTrue();
    }

    @Test
    void what_a_situation_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Edits.with(base, "release.majer", "yes"));
        assertThatIllegalArgumentException().isThrownBy(() -> Edits.with(base, "release.major", "maybe"));
        assertThatIllegalArgumentException().isThrownBy(() -> Edits.without(base, "environment.automation[2]"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.without(base, "environment.automation[1].category"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.with(base, "environment.automation[1].category", "first"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edits.with(base, "incident.affectedAutomation", List.of("third")));
    }

    @Test
    void every_known_fact_can_be_taken_away_and_put_back() {
        Situations situations = new Situations(8);
        for (int i = 0; i < 50; i++) {
            Situation situation = situations.next();
            for (Fact<?> fact : Facts.leaves(situation)) {
                boolean needed = fact.field().name().equals("situation")
                        || fact.field().name().equals("category");
                if (fact.known() && !needed) {
                    Situation without = Edits.without(situation, fact.path());
                    assertThat(without).isNotEqualTo(situation);
                    assertThat(Edits.with(without, fact.path(), fact.get())).isEqualTo(situation);
                }
            }
        }
    }
}
