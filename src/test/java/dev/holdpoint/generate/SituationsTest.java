package dev.holdpoint.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SituationsTest {
    @Test
    void one_seed_gives_the_same_situations() {
        Situations one = new Situations(42);
        Situations other = new Situations(42);
        for (int i = 0; i < 200; i++) {
            Situation situation = one.next();
            assertThat(other.next()).isEqualTo(situation);
        }
        assertThat(one.next()).isNotEqualTo(new Situations(43).next());
    }

    @Test
    void rates_reach_from_nearly_empty_to_complete() {
        Situation empty = new Situations(1).unknown(1).incidents(0).next();
        assertThat(known(empty)).map(Fact::path).containsExactly("situation");
        Situations complete = new Situations(1).unknown(0).incidents(1);
        for (int i = 0; i < 100; i++) {
            assertThat(Facts.leaves(complete.next()))
                    .filteredOn(Fact::unknown)
                    .extracting(fact -> fact.field().name())
                    .isSubsetOf("file", "closedAt", "failedVersion", "suspectedParty");
        }
    }

    @Test
    void every_fact_takes_every_value_and_none() {
        Situations situations = new Situations(5);
        Set<String> seen = new HashSet<>();
        Set<Field<?>> fields = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            for (Fact<?> fact : Facts.leaves(situations.next())) {
                fields.add(fact.field());
                seen.add(
                        fact.field() + ": " + fact.value().map(Object::toString).orElse("unknown"));
            }
        }
        for (Field<?> field : fields) {
            if (field.kind() instanceof Kind.OneOf<?>) {
                assertThat(seen).contains(field + ": unknown");
                assertThat(Values.candidates(field)).allMatch(value -> seen.contains(field + ": " + value));
            }
        }
    }

    @Test
    void something_went_wrong_or_nothing_did_or_nobody_has_said() {
        Situations situations = new Situations(7);
        int none = 0;
        int unsaid = 0;
        int empty = 0;
        for (int i = 0; i < 2_000; i++) {
            Situation situation = situations.next();
            none += situation.isWithoutIncident() ? 1 : 0;
            unsaid += situation.incident().unknown() ? 1 : 0;
            empty += Yaml.write(situation).contains("incident: {}") ? 1 : 0;
        }
        assertThat(List.of(none, unsaid, empty)).allMatch(times -> times > 5);
    }

    @Test
    void a_text_can_be_planted_anywhere() {
        Situations situations = new Situations(6);
        Set<String> places = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            Situations.Planted planted = situations.plant(situations.next(), "x-marks-the-spot");
            places.add(planted.path().replaceAll("\\[\\d+]", "[]"));
            assertThat(Yaml.write(planted.situation())).containsOnlyOnce("x-marks-the-spot");
        }
        assertThat(places)
                .contains(
                        "id",
                        "owner.name",
                        "environment.automation[].category",
                        "update.record.knownCaveats[]",
                        "incident.description",
                        "incident.reproductionSteps[]",
                        "incident.evidence.attachments[].name",
                        "incident.evidence.attachments[].text");
    }

    private static List<? extends Fact<?>> known(Situation situation) {
        return Facts.leaves(situation).stream().filter(Fact::known).toList();
    }
}
