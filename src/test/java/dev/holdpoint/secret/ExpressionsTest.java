package dev.holdpoint.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$name",
                "$row['name']",
                "$(cat file)",
                "{{ key }}",
                "a->b",
                "A::B",
                "get(1)",
                "process.env.KEY",
                "%s"
            })
    void tellsThemFromValues(String value) {
        assertThat(Expressions.isOne(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$ecret99", "Sunflower.88", "(555) 12 34", "a.b", "..secret"})
    void leavesValues(String value) {
        assertThat(Expressions.isOne(value)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "await createToken();",
                "address?.city ?? ''",
                "parts[ 2 ]",
                "$this->key",
                ").trim()",
                "!isset($a[1])",
                "get(\n  1)"
            })
    void tellsWhereOneBegins(String text) {
        assertThat(Expressions.beginsAt("x=" + text, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sunflower88", "9parts[2]", "info(at)shop.test", "parts[2]x", "parts[2\n]", "Leeds", ""})
    void seesNoneInText(String text) {
        assertThat(Expressions.beginsAt("x=" + text, 2)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "`", "“"})
    void seesNoneBehindAQuote(String quote) {
        assertThat(Expressions.beginsAt(quote + "parts[2]", 1)).isFalse();
    }
}
