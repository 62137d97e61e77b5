package dev.holdpoint.redact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of {@code fixtures/redact} as descriptions, steps and attachments: the gate sees them, the steps revoke, no packet has them. */
class InSituationsTest {
    private static final int TELLING = 8;

    static Stream<Path> folders() throws IOException {
        return RedactFixturesTest.folders().stream();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whereverATextStandsItsSecretsAreSeenAndStay(Path folder) throws IOException {
        String text =
                "It says:\n" + RedactFixturesTest.text(folder).replace('\0', '\u200b'); // no situation holds a NUL
        List<Hit> hits = Scanner.standard().scan(text);
        boolean stops = hits.stream().anyMatch(hit -> hit.kind() != SecretKind.ACCOUNT);
        boolean revoked = hits.stream().map(Hit::kind).anyMatch(InSituationsTest::isRevoked);
        List<String> telling = hits.stream()
                .filter(hit -> isRevoked(hit.kind()))
                .map(hit -> Scanner.asMeant(text.substring(hit.start(), hit.end())))
                .filter(secret -> secret.length() >= TELLING)
                .toList();
        for (Map<String, Object> incident : places(text)) {
            Verdict verdict = verdict(incident);
            assertThat(verdict.handoff().findings().stream()
                            .anyMatch(finding -> finding.rule().id().startsWith("handoff.found-")))
                    .as("%s in %s", folder, incident.keySet())
                    .isEqualTo(stops);
            assertThat(NextSteps.of(verdict).steps().toString().contains("Revoke"))
                    .as("%s in %s", folder, incident.keySet())
                    .isEqualTo(revoked);
            for (Party party : telling.isEmpty() ? List.<Party>of() : List.of(Party.values())) {
                HandoffPacket packet = HandoffPacket.draft(verdict, party);
                String all = Scanner.asMeant(String.join("\n", packet.files().values()));
                assertThat(telling).as("%s for %s", folder, party).noneMatch(all::contains);
            }
        }
    }

    private static boolean isRevoked(SecretKind kind) {
        return kind == SecretKind.PROVIDER_KEY || kind == SecretKind.CREDENTIAL;
    }

    private static List<Map<String, Object>> places(String text) {
        return List.of(
                Map.of("description", text),
                Map.of("reproductionSteps", List.of("Open Approvals", text)),
                Map.of("evidence", Map.of("attachments", List.of(Map.of("name", "report.txt", "text", text)))));
    }

    private static Verdict verdict(Map<String, Object> incident) throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(Map.of("situation", 1, "incident", incident));
        return PolicyChecker.standard().check(SituationReader.standard().read(json, "s.json"));
    }
}
