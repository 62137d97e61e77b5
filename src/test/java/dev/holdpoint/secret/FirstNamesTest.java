package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.text.Shipped;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstNamesTest {
    private static List<String> names() {
        return Shipped.rules("first-names.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
    }

    @Test
    void they_stand_in_the_order_in_which_they_are_looked_up_each_once() {
        assertThat(names()).hasSizeGreaterThan(9_000).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void each_is_found_and_no_part_of_one_is() {
        for (String name : names()) {
            assertThat(FirstNames.contains(name)).as(name).isTrue();
            assertThat(FirstNames.contains("x" + name + "x", 1, 1 + name.length()))
                    .as(name)
                    .isTrue();
        }
        assertThat(List.of("", "A", "Zz", "Jarosla", "Jaroslawx", "jaroslaw", "#", "Anna Maria", "Anna\nMaria"))
                .noneMatch(FirstNames::contains);
    }

    @Test
    void accents_do_not_count_but_where_a_name_would_be_another_word_without() {
        assertThat(List.of("Jarosław", "Jaroslaw", "Siobhán", "Siobhan", "Łukasz", "Søren", "Germán"))
                .allMatch(FirstNames::contains);
        assertThat(List.of("German", "Over", "Angel", "Come")).noneMatch(FirstNames::contains);
    }
}
