package dev.holdpoint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark stands below what it marks, and a line ends where the terminal's does. */
class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "a, 1",
        "é, 1",
        "e\u0301, 1",
        "語, 2",
        "ｱ, 1",
        "Ａ, 2",
        "✅, 2",
        "❌, 2",
        "⚠, 1",
        "🔥, 2",
        "🟢, 2",
        "🢀, 1",
        "🛒, 2"
    })
    void aSignTakesTheColumnsThatATerminalGivesIt(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    void aPartIsCountedByItself() {
        assertThat(Columns.of("✅ done", 1, 4)).isEqualTo(3);
        assertThat(Columns.of("✅ done", 0, 2)).isEqualTo(3);
    }

    @Test
    void whatDoesNotFitIsLeftOutOfTheMiddle() {
        assertThat(Columns.cut("shop.yaml", 9)).isEqualTo("shop.yaml");
        assertThat(Columns.cut("a-long-name.yaml", 9)).isEqualTo("a-lo…yaml");
        assertThat(Columns.of(Columns.cut("語語語語語語", 8))).isLessThanOrEqualTo(8);
    }
}
