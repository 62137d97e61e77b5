package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.text.Shipped;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {
    @ParameterizedTest
    @ValueSource(strings = {"first-names.txt", "common-words.txt"})
    void they_stand_in_the_order_in_which_they_are_looked_up_and_each_is_found(String file) {
        List<String> words = Shipped.rules(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .toList();
        assertThat(words).hasSizeGreaterThan(3_000).isSorted().doesNotHaveDuplicates();
        WordList list = WordList.of(file);
        for (String word : words) {
            assertThat(list.contains(word)).as(word).isTrue();
            assertThat(list.contains("x" + word + "x", 1, 1 + word.length()))
                    .as(word)
                    .isTrue();
        }
        assertThat(List.of("", "A", "Zz", "a", "zzz", "#", words.get(0) + " " + words.get(1), words.get(7) + "x"))
                .noneMatch(list::contains);
    }
}
