package dev.holdpoint.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.text.Entities.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Tom &amp; Co      | Tom & Co",
                "a&nbsp;b          | a b",
                "a&#160;b          | a b",
                "&quot;x&quot;     | \"x\"",
                "a&bsol;b&lpar;    | a\\b(",
                "&#64;&#x40;&#X40; | @@@",
                "&uuml;ber &Eacute;t&eacute; &szlig; &lstrok; | über Été ß l",
                "down &mdash; still&hellip; | down — still…",
                "&amp;amp;         | &amp;",
                "&#x1F44D;         | 👍"
            })
    void itStandsForACharacter(String text, String meant) {
        assertThat(Entities.decoded(text)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a & b",
                "&",
                "&;",
                "&x;",
                "&unheard;",
                "&#;",
                "&#x;",
                "&#x110000;",
                "&#99999999;",
                "&#0;",
                "&amp",
                "&#64"
            })
    void whatIsNoneStays(String text) {
        assertThat(Entities.decoded(text)).isEqualTo(text);
    }

    @Test
    void aNumberEndsWithoutASemicolonTooAndWhatHasNoWidthIsNoWord() {
        assertThat(Entities.at("&#64x", 0)).isEqualTo(new Entity('@', 4));
        assertThat(Entities.at("a&shy;b", 1)).isEqualTo(new Entity(0x200b, 6));
        assertThat(Entities.at("a&amp b", 1)).isNull();
    }
}
