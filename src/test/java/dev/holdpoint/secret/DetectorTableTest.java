package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of {@code rules/detectors.tsv} has a text that it finds and a look-alike that nobody finds. */
class DetectorTableTest {
    private final Scanner scanner = Scanner.standard();

    static Stream<DetectorRow> rows() {
        return DetectorRow.all().stream();
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(rows().map(DetectorRow::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowFindsItsExampleUnderItsName(DetectorRow row) {
        assertThat(scanner.scan(row.filled(row.finds())))
                .extracting(Hit::detector)
                .contains(row.id());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyFindsAnythingInALookAlike(DetectorRow row) {
        assertThat(scanner.scan(row.filled(row.passes()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"key sk- alnum", "keys sk- alnum 20", "key sk- alnums 20", "code NoFinder"})
    void aWayToFindThatThereIsNotIsRefused(String findsBy) {
        assertThatThrownBy(() -> FinderSpec.detector("id", SecretKind.CREDENTIAL, Specificity.SHAPED, findsBy, "key"))
                .isInstanceOf(RuntimeException.class);
    }
}
