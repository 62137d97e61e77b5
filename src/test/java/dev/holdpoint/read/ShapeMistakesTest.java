package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was meant is plain, and stands in the wrong shape: the message shows the right one. */
class ShapeMistakesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "release: 3.2.0 | write `release:` alone on its line, and below it, indented by spaces, `version: 3.2.0`",
                "owner: Dana Reyes | write `owner:` alone on its line, and below it, indented by spaces, `name: Dana Reyes`",
                "update:/  production: passed | write `production:` alone on its line, and below it, indented by spaces, `diagnostics: passed`",
                "update.state: applied | write `update:`, below it, two spaces deeper, `state: ...`",
                "update.backup.restoreTested: yes | write `update:`, below it, two spaces deeper, `backup:`, below it, two spaces deeper, `restoreTested: ...`",
                "environment:/  automation:/    cart:/      kind: agent | write `- category: cart` in the place of `cart:`, and so for each entry; its other keys stay below it, two spaces deeper than the dash",
                "procedures:/  - updateTutorial: done | take away the dash in front of each key: `procedures` has the keys `updateTutorial`",
            })
    void the_right_shape_is_shown_with_what_was_typed(String typed, String help) {
        Problem problem =
                refusal("situation: 1\n" + typed.replace("/", "\n")).problems().get(0);
        assertThat(problem.help()).startsWith(help);
    }

    @Test
    void a_key_in_capitals_is_one_mistake_and_not_two() {
        assertThat(refusal("Situation: 1\n").count()).isEqualTo(1);
    }

    @Test
    void a_path_that_the_format_has_is_no_secret() {
        assertThat(refusal("situation: 1\nupdate.backup.restoreTested: yes\n")
                        .problems()
                        .get(0)
                        .message())
                .contains("`update.backup.restoreTested`");
    }

    private static SituationException refusal(String text) {
        SituationException refusal = catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(text, "shop.yaml"));
        assertThat(refusal).as("a refusal of %s", text).isNotNull();
        return refusal;
    }
}
