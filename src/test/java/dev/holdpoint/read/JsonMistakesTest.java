package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.read.slip.JsonMender;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake in a JSON document does not hide the others, and the lines that are shown are JSON again. */
class JsonMistakesTest {
    private static SituationException refusal(String json) {
        SituationException refusal = catchThrowableOfType(
                SituationException.class, () -> SituationReader.standard().read(json, "shop.json"));
        assertThat(refusal).as("a refusal of %s", json).isNotNull();
        return refusal;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"situation\": 1,}",
                "{'situation': 1, \"id\": 'spring'}",
                "{situation: 1}",
                "{\"situation\": 1, \"release\": {\"major\": True, \"touches\": None}}",
                "{\"situation\": 1 \"id\": \"spring\"}",
                "{\"situation\" 1, \"id\" = \"spring\"}",
                "{\"situation\": 1, /* spring */ \"id\": \"spring\" # this year",
                "{\"situation\": 1, \"release\": {\"touches\": [\"agents\"}}",
                "{\"situation\": 1, \"release\": {\"version\": 3.2.0, \"major\": no}}",
                "{\"situation\": 1, \"id\": \"D:\\shop\\new\"}",
                "{\"situation\": 1, \"id\": \"spring",
                "{\u201csituation\u201d: 1, \u201cid\u201d: \u201cspring\u201d}",
                "{\"situation\": 1; \"id\": \"spring\"}",
                "{\"situation\": 1, \"id\": \"the \"spring\" update\"}",
                "{\"situation\": 1,, \"id\": \"spring\"}",
            })
    void theLineThatIsShownMendsAllThatIsWrongOnIt(String json) {
        List<String> lines = new ArrayList<>(List.of(json.split("\n", -1)));
        for (Problem problem : refusal(json).problems()) {
            Mend mend = Objects.requireNonNull(problem.mended(), json);
            lines.set(mend.first() - 1, String.join("", mend.lines()));
        }
        SituationReader.standard().read(String.join("\n", lines), "shop.json");
    }

    @Test
    void whatIsWrongWithTheFactsIsToldWhereItWasTyped() {
        assertThat(refusal("{'situation': 1, 'id': 'spring', 'majr': true, 'update': {'state': 'done'}}")
                        .problems())
                .filteredOn(problem ->
                        problem.message().contains("majr") || problem.message().contains("`state`"))
                .extracting(Problem::column)
                .containsExactly(34, 68);
    }

    @Test
    void whateverIsTypedEndsAndKeepsItsLines() throws Exception {
        String json = Files.readString(Path.of("src/test/resources/dev/holdpoint/read/complete.json"));
        String signs = "{}[],:;\"'\\/#=\n 0a\u201c\u00e9\t*";
        Random random = new Random(20261126);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder broken = new StringBuilder(json.substring(0, 200 + random.nextInt(json.length() - 200)));
            for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                int at = 1 + random.nextInt(broken.length() - 1);
                broken.replace(
                        at, at + random.nextInt(2), String.valueOf(signs.charAt(random.nextInt(signs.length()))));
            }
            JsonMender mender = JsonMender.of(broken.toString()).orElseThrow();
            assertThat(breaks(mender.mended()))
                    .as("breaks of %s", broken)
                    .isLessThanOrEqualTo(breaks(broken.toString()));
            assertThat(mender.complaints())
                    .allSatisfy(complaint -> assertThat(complaint.line()).isPositive());
        }
    }

    @Test
    void aTextOverLinesBeforeABraceTooManyIsTold() {
        assertThat(refusal("{\"situation\": 1, \"id\": \"a\nb\"}}\n").problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a text of JSON cannot go over several lines", "something follows the end of the document");
    }

    private static long breaks(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    @Test
    void aDocumentFullOfMistakesIsLookedThroughAtOnce() {
        assertThat(refusal("{" + "'a' 1 ".repeat(40_000)).problems()).hasSize(100);
        assertThat(refusal("{\"a\":" + "[".repeat(100_000)).problems()).isNotEmpty();
    }
}
