package dev.holdpoint.situation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.holdpoint.verdict.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What rules/format.yaml says is whole, and none of it is said for nothing. */
class FormatWordsTest {
    private static final List<Field<?>> FIELDS = Situation.TYPE.allFields();
    private static final Path RULES = Path.of("rules");

    @Test
    void everyFieldSaysWhatItIsAndAsksForIt() {
        assertThat(FIELDS).hasSizeGreaterThan(100).allSatisfy(field -> {
            assertThat(field.description()).as(field.path()).isNotBlank().doesNotEndWith(".");
            assertThat(field.question()).as(field.path()).matches("[A-Z].*\\?");
        });
    }

    @Test
    void noTwoFieldsAskTheSame() {
        assertThat(FIELDS).extracting(Field::question).doesNotHaveDuplicates();
    }

    @Test
    void whatIsToBeDoneIsSaidInTheImperativeAndWithoutAFullStop() {
        assertThat(FIELDS)
                .filteredOn(field -> field.todo().isPresent())
                .allSatisfy(
                        field -> assertThat(field.todo().get()).as(field.path()).matches("[A-Z].*[^.]"));
    }

    /** A rule reads it, or a packet shows it. */
    @Test
    void everyFieldIsUsed() throws IOException {
        String used = rules() + Files.readString(RULES.resolve("packets.yaml"));

        assertThat(FIELDS)
                .filteredOn(field -> field != Situation.SITUATION && !(field.kind() instanceof Kind.Nested<?>))
                .allSatisfy(field -> assertThat(used).as(field.path()).containsPattern("\\b" + field.name() + "\\b"));
    }

    @Test
    void everySymptomSaysWhatOneSeesAndWhatPeopleCallIt() {
        assertThat(Symptom.values()).allSatisfy(symptom -> {
            assertThat(symptom.meaning()).as(symptom.wireName()).contains(" ").doesNotEndWith(".");
            assertThat(symptom.words())
                    .as(symptom.wireName())
                    .isNotEmpty()
                    .doesNotHaveDuplicates()
                    .allSatisfy(word -> assertThat(word).isEqualTo(word.strip()).isNotBlank());
        });
        assertThat(Symptom.values()).extracting(Symptom::meaning).doesNotHaveDuplicates();
    }

    @Test
    void everyPartyHasACauseThatPointsToIt() {
        assertThat(Stream.of(Symptom.values()).filter(Symptom::isCause).map(Symptom::party))
                .contains(Party.values());
    }

    @Test
    void everyPhaseHasWorkButTheOneInWhichThingsAreHandedOver() {
        Set<Phase> phases = FIELDS.stream()
                .filter(field -> field.todo().isPresent())
                .map(Field::phase)
                .collect(Collectors.toSet());

        Set<Phase> expected = EnumSet.allOf(Phase.class);
        expected.remove(Phase.HAND_OVER);
        assertThat(phases).isEqualTo(expected);
    }

    @Test
    void everySentenceIsSaidSomewhere() {
        JavaClasses classes =
                new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("dev.holdpoint");
        Set<String> unsaid = new TreeSet<>();
        for (JavaMethod sentence : classes.get(Sentences.class).getMethods()) {
            if (sentence.getAccessesToSelf().isEmpty()) {
                unsaid.add(sentence.getName());
            }
        }

        assertThat(unsaid).isEmpty();
    }

    private static String rules() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .map(FormatWordsTest::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
