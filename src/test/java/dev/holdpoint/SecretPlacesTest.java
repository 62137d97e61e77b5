package dev.holdpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.redact.RedactedFile;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret has one place, whoever tells it: that in which an editor shows it. */
class SecretPlacesTest {
    private static final String SECRET = "the password: Win" + "ter-2031x";

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a\n", "\ud83d\ude00\ud83d\ude00 ", "\ud83d\ude00\r\n\ud83d\ude00 e\u0301 ", "one\rtwo "})
    void what_check_says_redact_says_too(String before) {
        String text = before + SECRET;
        RedactedFile.Removal removed =
                RedactedFile.of(text, "report.txt").removals().get(0);
        assertThat(hits(text))
                .extracting(SecretHit::line, SecretHit::column)
                .containsExactly(tuple(removed.line(), removed.column()));
    }

    private static List<SecretHit> hits(String text) {
        Situation situation = Situation.builder()
                .incident(incident -> incident.description(text))
                .build();
        return Prepared.of(situation).secrets();
    }
}
