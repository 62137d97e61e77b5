package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final long SEED = 17;

    /** More states than a start makes room for, over so few letters that anchors end within one another. */
    private final List<String> words = words(new Random(SEED), 600);

    private final Anchors anchors = new Anchors(List.of(detector(words)));

    @Test
    void everyAnchorIsMetWhereItEndsHoweverManyLookAtATime() {
        Random random = new Random(SEED + 1);
        List<String> texts =
                IntStream.range(0, 200).mapToObj(i -> text(random, 400)).toList();
        texts.parallelStream()
                .forEach(text ->
                        assertThat(met(text)).as("seed %s: %s", SEED, text).isEqualTo(standing(text)));
    }

    private Set<String> met(String text) {
        Set<String> met = new TreeSet<>();
        Anchors.Walk walk = anchors.over(text);
        for (int[] found = walk.next(); found != null; found = walk.next()) {
            for (int anchor : found) {
                met.add(walk.end() + " " + words.get(anchor));
            }
        }
        return met;
    }

    private Set<String> standing(String text) {
        Set<String> standing = new TreeSet<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                standing.add(at + word.length() + " " + word);
            }
        }
        return standing;
    }

    private static List<String> words(Random random, int count) {
        Set<String> words = new TreeSet<>();
        while (words.size() < count) {
            words.add(text(random, 2 + random.nextInt(9)));
        }
        return new ArrayList<>(words);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, 3).forEach(letter -> text.append("abc".charAt(letter)));
        return text.toString();
    }

    private static Detector detector(List<String> words) {
        return new Detector("words", SecretKind.CREDENTIAL, Specificity.SHAPED, (text, start, end) -> null, words);
    }
}
