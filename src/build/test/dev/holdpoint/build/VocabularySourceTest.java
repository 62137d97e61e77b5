package dev.holdpoint.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularySourceTest {
    static final String SMALL = """
            # what an auditor reads

            fields\tfirst-name\tword\tthe first of a name\tfirst name, vorname
            \t\t\t\tprénom
            fields\tnear\tpart\tnear a name\tcle\u2423, "given"
            speech\tverb\tphrase\tsays that the value follows\tis
            """;

    @Test
    void aSubjectIsAClassAndAListAConstantThatSaysWhatItIs() {
        assertThat(VocabularySource.of(SMALL)).endsWith("""
                final class Vocabulary {
                    private Vocabulary() {}

                    static final class Fields {
                        private Fields() {}

                        /** The first of a name. */
                        static final Set<String> FIRST_NAME = Set.of(
                                "first name", "vorname", "prénom");

                        /** Near a name. */
                        static final List<String> NEAR = List.of(
                                "cle ", "\\"given\\"");
                    }

                    static final class Speech {
                        private Speech() {}

                        /** Says that the value follows. */
                        static final List<String> VERB = List.of(
                                "is");
                    }
                }
                """);
    }

    @Test
    void noLineIsTooLongToRead() {
        String many = IntStream.range(0, 200).mapToObj(i -> "word" + i).collect(Collectors.joining(", "));

        assertThat(VocabularySource.of(SMALL + "speech\tmany\tword\tmuch\t" + many)
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\\tb\\tword\\tc          | 5 cells are needed, 4 are there",
                "a\\tb\\tnearly\\tc\\td    | nearly is no way to look for a word",
                "a\\tb\\tword\\t\\td       | nothing is said of b",
                "a\\tb\\tword\\tc\\td, d   | d is there already",
                "a\\tb\\tword\\tc\\td,e,  f | one comma and one blank stand between two words",
                "speech\\tverb\\tword\\tc\\td | there is such a list already: verb",
            })
    void aRowThatCannotBeTakenIsNamedByItsLine(String row, String message) {
        assertThatThrownBy(() -> VocabularySource.of(SMALL + row.replace("\\t", "\t")))
                .hasMessage("rules/vocabulary.tsv:7: " + message);
    }

    @Test
    void whatGoesOnNeedsSomethingToGoOnWith() {
        assertThatThrownBy(() -> VocabularySource.of("\t\t\t\tword"))
                .hasMessage("rules/vocabulary.tsv:1: there is no list above it");
    }
}
