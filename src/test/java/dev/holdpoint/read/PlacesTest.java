package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.text.LineIndex;
import dev.holdpoint.text.Lines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tells a place counts alike: the reader of either language, and what is taken out of a text. */
class PlacesTest {
    private static final String WRONG = "perhaps-so";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "situation: 1\nowner: {name: \"%s\"}\nrelease: {major: perhaps-so}\n",
                "situation: 1\nowner: {name: \"%s\", role: perhaps-so}\n",
                "situation: 1\r\nid: a%s\r\nrelease:\r\n  major: perhaps-so\r\n",
                "{\"situation\": 1, \"owner\": {\"name\": \"%s\", \"role\": \"perhaps-so\"}}",
                "{\"situation\": 1,\r \"id\": \"%s\",\r\n \"release\": {\"major\": \"perhaps-so\"}}"
            })
    void aPlaceIsTheSameWhoeverTellsIt(String document) {
        for (String between :
                List.of("a", "\ud83d\ude00\ud83d\ude00", "\u5f20\u4f1f", "e\u0301", "x\u2028y", "x\u0085y\u2029z")) {
            String text = document.formatted(between);
            String name = text.startsWith("{") ? "shop.json" : "shop.yaml";
            SituationException refusal = catchThrowableOfType(
                    SituationException.class, () -> SituationReader.standard().read(text, name));
            assertThat(refusal).as(text).isNotNull();
            Problem problem = refusal.problems().get(refusal.problems().size() - 1);
            int at = text.indexOf(WRONG) - (text.startsWith("{") ? 1 : 0);
            LineIndex index = new LineIndex(text);
            assertThat(problem.line()).as(text).isEqualTo(index.line(at));
            assertThat(problem.column()).as(text).isEqualTo(index.column(at));
            assertThat(new Lines(text).line(problem.line())).contains(WRONG);
        }
    }
}
