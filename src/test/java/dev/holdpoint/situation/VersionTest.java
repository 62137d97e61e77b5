package dev.holdpoint.situation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {
    @ParameterizedTest
    @CsvSource({
        "4.0, 4.0.0",
        "4, 4.0",
        "4.0.0.0, 4",
        "3.2-beta1, 3.2.0-beta1",
        "3.2-rc2, 3.2.0.rc2",
        "3.2.0, 03.2",
        "0, 0.0",
        "3.2_b1, 3.2.0-beta1"
    })
    void oneWrittenShorterIsTheSameVersion(String shorter, String longer) {
        assertThat(Version.of(shorter)).isEqualTo(Version.of(longer)).hasSameHashCodeAs(Version.of(longer));
        assertThat(Version.of(shorter)).isEqualByComparingTo(Version.of(longer)).hasToString(shorter);
    }

    @ParameterizedTest
    @CsvSource({"4.0, 4.0.1", "3.2, 3.20", "3.2-beta1, 3.2", "3.2-beta1, 3.2.0-beta2", "1.0-beta, 1.0-beta0", "10, 1"})
    void otherVersionsAreNot(String one, String other) {
        assertThat(Version.of(one)).isNotEqualTo(Version.of(other));
        assertThat(Version.of(other)).isNotEqualTo(Version.of(one));
    }
}
