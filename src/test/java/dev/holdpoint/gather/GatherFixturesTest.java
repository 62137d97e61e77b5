package dev.holdpoint.gather;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatherFixturesTest {
    static List<GatherFixtures> all() {
        return GatherFixtures.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void what_a_material_states_is_gathered_and_nothing_else(GatherFixtures fixture) {
        assertThat(fixture.actual()).as(fixture.name()).isEqualTo(fixture.expected());
    }

    @Test
    void every_form_has_four_materials_and_twenty_only_look_alike() {
        Map<String, Integer> forms = new TreeMap<>();
        all().forEach(fixture -> forms.merge(fixture.form(), 1, Integer::sum));
        assertThat(forms).hasSize(10);
        forms.forEach((form, count) -> assertThat(count).as(form).isGreaterThanOrEqualTo(4));
        assertThat(forms.get("none")).isGreaterThanOrEqualTo(20);
    }
}
