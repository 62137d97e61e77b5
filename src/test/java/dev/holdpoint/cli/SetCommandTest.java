package dev.holdpoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetCommandTest {
    private static final String SHOP =
            "situation: 1\r\nincident: # at night\r\n  description: It stopped.  # as told\r\n";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path shop(String text) throws IOException {
        return Files.writeString(folder.resolve("shop.yaml"), text);
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Main.exitCode(new Terminal(out, err), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void facts_are_written_and_what_they_change_is_said() throws IOException {
        Path shop = shop(SHOP);
        assertThat(run("set", shop.toString(), "symptoms+=dns", "automation[review-answers].state=paused"))
                .isZero();
        assertThat(Files.readString(shop)).isEqualTo("""
                situation: 1\r
                environment:\r
                  automation:\r
                    - category: review-answers\r
                      state: paused\r
                incident: # at night\r
                  description: It stopped.  # as told\r
                  symptoms: [dns]\r
                """);
        assertThat(printed()).contains("route: unclear → host\n");
    }

    @Test
    void a_gate_that_opens_is_told() throws IOException {
        Path shop =
                Files.copy(Path.of("fixtures/situations/no-restore-test/situation.yaml"), folder.resolve("shop.yaml"));
        assertThat(run("set", shop.toString(), "update.backup.restoreTested=yes"))
                .isZero();
        assertThat(printed()).contains("close: BLOCKED → open\n");
    }

    @Test
    void what_changes_no_decision_says_what_still_holds_the_gate() throws IOException {
        assertThat(run("set", shop(SHOP).toString(), "incident.affectedUser=#14 shop manager"))
                .isZero();
        assertThat(printed()).matches("handoff: BLOCKED, as before; \\d+ findings hold it, of \\d+\n");
    }

    @Test
    void a_fact_is_taken_out() throws IOException {
        Path shop = shop(SHOP);
        assertThat(run("set", shop.toString(), "incident.description=")).isZero();
        assertThat(Files.readString(shop)).isEqualTo(SHOP.replace(" It stopped.", ""));
    }

    @Test
    void with_one_mistake_nothing_is_written_and_all_mistakes_are_told() throws IOException {
        Path shop = shop(SHOP);
        assertThat(run("set", shop.toString(), "id=a", "incident.symptom=dns", "environment.phpVersion=new"))
                .isEqualTo(2);
        assertThat(told())
                .contains(
                        "unknown key `symptom` in `incident`",
                        "did you mean `symptoms`?",
                        "takes a version",
                        "nothing is written");
        assertThat(Files.readString(shop)).isEqualTo(SHOP);
        assertThat(run("set", shop.toString(), "id")).isEqualTo(2);
        assertThat(run("set", folder.resolve("none.yaml").toString(), "id=a")).isEqualTo(2);
        assertThat(told()).contains("there is no such file");
        assertThat(run("set", folder.toString(), "id=a")).isEqualTo(2);
        assertThat(run("set", "-", "id=a")).isEqualTo(2);
    }

    @Test
    void a_secret_in_a_wrong_place_is_not_shown() throws IOException {
        String key = "sk-" + "proj-" + "a1B2c3D4".repeat(6);
        assertThat(run("set", shop(SHOP).toString(), "release.major=" + key)).isEqualTo(2);
        assertThat(run("set", shop(SHOP).toString(), key + "=yes")).isEqualTo(2);
        assertThat(told() + printed()).doesNotContain(key);
    }

    @Test
    void times_may_be_said_in_words() throws IOException {
        Path shop = shop(SHOP);
        assertThat(run("set", shop.toString(), "incident.reportedAt=now", "occurredAt=today 02:41"))
                .isZero();
        assertThat(Files.readString(shop))
                .containsPattern("occurredAt: \\d{4}-\\d\\d-\\d\\dT02:41:00(Z|[+-]\\d\\d:\\d\\d)\r\n")
                .containsPattern("reportedAt: \\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)\r\n");
        Clock clock = new Clock(ZonedDateTime.parse("2026-04-29T00:10:15.5+02:00[Europe/Berlin]"));
        assertThat(clock.meant("now")).contains("2026-04-29T00:10:15+02:00");
        assertThat(clock.meant("today 9:41")).contains("2026-04-29T09:41:00+02:00");
        assertThat(clock.meant("yesterday 23:50:07")).contains("2026-04-28T23:50:07+02:00");
        assertThat(clock.meant("today")).isEmpty();
        assertThat(clock.meant("today 25:00")).isEmpty();
    }

    @Test
    void a_situation_to_fill_in_is_begun_and_never_overwritten() throws IOException {
        Path yaml = folder.resolve("new.yaml");
        assertThat(run("init", "--incident", yaml.toString())).isZero();
        String begun = Files.readString(yaml);
        assertThat(begun)
                .containsPattern("\nasOf: \\d{4}-\\d\\d-\\d\\dT\\S+ +#")
                .contains("\n  symptoms: ");
        assertThat(run("init", yaml.toString())).isEqualTo(2);
        assertThat(Files.readString(yaml)).isEqualTo(begun);
        assertThat(run("init", "--force", yaml.toString())).isZero();
        assertThat(Files.readString(yaml)).contains("\nrelease: ").doesNotContain("incident:");
        Path json = folder.resolve("new.json");
        assertThat(run("init", "--full", json.toString())).isZero();
        assertThat(Files.readString(json))
                .startsWith("{\n  \"situation\": 1,\n")
                .contains("\"incident\": \"none\"");
        assertThat(run("set", json.toString(), "update.state=applied")).isZero();
        assertThat(Files.readString(json)).contains("    \"state\": \"applied\",\n");
    }
}
