package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each row of {@code rules/detectors.tsv} has a text that it finds and a look-alike that nobody finds. */
class DetectorTableTest {
    private final Scanner scanner = Scanner.standard();

    static Stream<DetectorRow> rows() {
        return DetectorTable.rows().stream();
    }

    @Test
    void everyIdIsThereOnce() {
        assertThat(rows().map(row -> row.detector().id())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aRowFindsItsExampleUnderItsName(DetectorRow row) {
        assertThat(scanner.scan(filled(row, row.finds())))
                .extracting(Hit::detector)
                .contains(row.detector().id());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void nobodyFindsAnythingInALookAlike(DetectorRow row) {
        assertThat(scanner.scan(filled(row, row.passes()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id\tprovider-key\tshaped\tkey sk- alnum 20\t\tfinds",
                "id\tprovider-key\tshaped\tkey sk- alnum\t\tfinds\tpasses",
                "id\tprovider-key\tshaped\tkeys sk- alnum 20\tsk-\tfinds\tpasses",
                "id\tprovider-key\tshaped\tkey sk- alnums 20\t\tfinds\tpasses",
                "id\tprovider-keys\tshaped\tkey sk- alnum 20\t\tfinds\tpasses",
                "id\tprovider-key\tshape\tkey sk- alnum 20\t\tfinds\tpasses",
                "id\tprovider-key\tnamed\tnear hex 32\t\tfinds\tpasses",
                "id\tprovider-key\tnamed\tcode NoFinder\tkey\tfinds\tpasses",
                "id\tprovider-key\tshaped\tkey sk- alnum 20\t\t\tpasses"
            })
    void aRowThatCannotBeReadIsRefusedWithItsLine(String row) {
        assertThatThrownBy(() -> DetectorTable.read("# a comment\n" + row + "\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("rules/detectors.tsv:2: ");
    }

    @Test
    void aPieceStandsForItsPattern() {
        List<DetectorRow> rows = DetectorTable.read(
                "$digits\t\\d{4}\n\nid\tcredential\tshaped\tpattern 20 pin (${digits})\tpin \tpin 1234\tpin\n");
        Scanner own = new Scanner(List.of(rows.get(0).detector()));
        assertThat(own.scan("the pin 4711")).extracting(Hit::start).containsExactly(8);
    }

    private static String filled(DetectorRow row, String example) {
        return new Fill(row.detector().id().hashCode()).fill(example);
    }
}
