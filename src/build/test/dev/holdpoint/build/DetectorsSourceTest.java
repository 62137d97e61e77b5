package dev.holdpoint.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorsSourceTest {
    static final String SMALL = """
            # a comment
            $digits\t\\d{4}

            a-pin\tcredential\tshaped\tpattern 20 pin (${digits})\tpin |the\\n"pin"\tpin 1234\tpin
            """;

    @Test
    void aRowIsADetectorWithThePiecesOfItsPattern() {
        assertThat(DetectorsSource.of(SMALL)).contains("""
                        all.add(FinderSpec.detector(
                                "a-pin", SecretKind.CREDENTIAL, Specificity.SHAPED, "pattern 20 pin (\\\\d{4})", "pin ", "the\\n\\"pin\\""));
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id\tprovider-key\tshaped\tkey sk- alnum 20\t\tfinds",
                "id\tprovider-key\tnamed\tnear hex 32\t\tfinds\tpasses",
                "id\tprovider-key\tshaped\tkey sk- alnum 20\t\t\tpasses",
                "id\tprovider-key\tshaped\tkey sk- alnum 20\t\tfinds\t"
            })
    void aRowInWhichSomethingIsMissingIsRefusedWithItsLine(String row) {
        assertThatThrownBy(() -> DetectorsSource.of("# a comment\n" + row + "\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("rules/detectors.tsv:2: ");
    }
}
