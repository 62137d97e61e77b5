package dev.holdpoint.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Area;
import dev.holdpoint.situation.Situation;
import org.junit.jupiter.api.Test;

class YamlTest {
    @Test
    void a_situation_is_written_as_the_format_has_it() {
        Situation situation = Situation.builder()
                .id("say \"hi\" \\ and\n\ttab – café 🙂")
                .asOf("2026-04-29T11:15:00+01:00")
                .release(release -> release.version("6.10").major(Answer.NO).touches(Area.OTHER, Area.WORKFLOWS))
                .environment(environment -> environment.automation("a: b", automation -> automation.risky(Answer.YES)))
                .update(update -> update.record(record -> record.knownCaveats("none, we think")))
                .incident(incident ->
                        incident.symptoms().evidence(evidence -> evidence.attachment("report.txt", "# no comment")))
                .build();
        assertThat(Yaml.write(situation)).isEqualTo("""
                situation: 1
                id: "say \\"hi\\" \\\\ and\\n\\u0009tab – café 🙂"
                asOf: 2026-04-29T11:15:00+01:00
                release:
                  version: 6.10
                  major: no
                  touches: [workflows, other]
                environment:
                  automation:
                    - category: "a: b"
                      risky: yes
                update:
                  record:
                    knownCaveats: ["none, we think"]
                incident:
                  symptoms: []
                  evidence:
                    attachments:
                      - name: "report.txt"
                        text: "# no comment"
                """);
    }

    @Test
    void an_incident_of_which_nothing_is_known_is_kept() {
        assertThat(Yaml.write(Situation.builder().incident(incident -> {}).build()))
                .isEqualTo("situation: 1\nincident: {}\n");
    }
}
