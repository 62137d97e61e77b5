package dev.holdpoint.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandoffPacketTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final Situation COMPLETE =
            SituationReader.standard().read(Path.of("src/test/resources/dev/holdpoint/read/complete.yaml"));
    private static final String KEY = "sk-" + "ant-api03-" + "aB3dE".repeat(18) + "e7";

    private static Verdict verdict(Situation situation) {
        return CHECKER.check(situation);
    }

    private static HandoffPacket draft(Situation situation, Party party) {
        return HandoffPacket.draft(verdict(situation), party);
    }

    @Test
    void codecanyon_gets_what_reproduces_the_defect_and_the_purchase_context() {
        HandoffPacket packet = HandoffPacket.of(verdict(COMPLETE), Party.CODECANYON);
        assertThat(packet.reasons().get(0).message()).isEqualTo("This incident goes to CodeCanyon.");
        assertThat(packet.markdown())
                .contains("- CodeCanyon account, licence and support entitlement are at hand: `yes`")
                .contains("1. `Open Approvals`\n2. `Approve any draft`\n")
                .contains("SM-4031 approval queue timeout ...")
                .doesNotContain("Dana Reyes")
                .doesNotContain("s3://");
        assertThat(packet.files())
                .containsOnlyKeys(
                        "packet.md",
                        "packet.json",
                        "attachments/error-report.txt",
                        "attachments/diagnostics.txt",
                        "manifest.json");
    }

    @Test
    void the_provider_gets_ids_models_times_and_error_classes_and_no_prompt() {
        String prompt = "Write a friendly reply to the guest of cabin seven";
        Situation situation = Edits.with(
                Edits.with(COMPLETE, "incident.description", "Prompt: " + prompt + ". Then HTTP 429 rate_limit_error."),
                "incident.evidence.attachments[0].text",
                "2026-04-29T09:40:12Z request_id req_011CNhaBq7wZk2Xy9AbCd model gpt-4.1-mini timed out after 30 s: "
                        + prompt);
        HandoffPacket packet = draft(situation, Party.PROVIDER);
        assertThat(packet.markdown())
                .contains("- Request ids: `req_011CNhaBq7wZk2Xy9AbCd`\n")
                .contains("- Models: `gpt-4.1-mini`\n")
                .contains("- HTTP status: `429`\n")
                .contains("- Error classes: `rate_limit_error`\n")
                .contains("- Waited: `timed out after 30 s`\n");
        assertThat(packet.files().values()).noneMatch(text -> text.contains("cabin"));
        assertThat(packet.attachments()).isEmpty();
    }

    @Test
    void the_host_gets_what_the_machine_said_and_nothing_of_the_shop() {
        Situation situation = Edits.with(
                COMPLETE,
                "incident.description",
                "Order of a wedding cake fails: PHP Fatal error: Allowed memory size of 268435456 bytes exhausted in"
                        + " /srv/www/wp-content/plugins/sophmate/src/Queue.php on line 88");
        HandoffPacket packet = draft(situation, Party.HOST);
        assertThat(packet.markdown())
                .contains("Allowed memory size of 268435456 bytes exhausted")
                .contains("wp-content/plugins/sophmate/src/Queue.php on line 88")
                .contains("https://shop.example");
        assertThat(packet.files().values())
                .noneMatch(text -> text.contains("wedding") || text.contains("abandoned-cart"));
        assertThat(packet.manifest().withheld())
                .contains(new Manifest.Withheld("incident.description", Manifest.Reason.SIGNALS_ONLY))
                .contains(new Manifest.Withheld("environment.automation[0].category", Manifest.Reason.NOT_ON_THE_LIST));
    }

    @Test
    void a_secret_has_one_placeholder_in_all_files_of_all_packets() {
        Situation situation = Edits.with(
                Edits.with(COMPLETE, "incident.evidence.attachments[1].text", "again " + KEY),
                "incident.reproductionSteps[1]",
                "use " + KEY);
        for (Party party : List.of(Party.CODECANYON, Party.INTERNAL)) {
            HandoffPacket packet = draft(situation, party);
            assertThat(packet.markdown()).contains("2. `use [provider-key-1]`");
            assertThat(packet.files().get("attachments/diagnostics.txt")).endsWith("again [provider-key-1]");
            assertThat(packet.files().values()).noneMatch(text -> text.contains(KEY));
        }
    }

    @Test
    void a_password_is_taken_out_where_another_field_gives_it_away() {
        String password = "Hunter" + "-22x";
        Situation situation = Edits.with(
                Edits.with(COMPLETE, "incident.description", "I tried " + password + " again."),
                "incident.evidence.attachments[0].text",
                "Password: " + password);
        assertThat(draft(situation, Party.INTERNAL).markdown()).contains("I tried [credential-1] again.");
    }

    @Test
    void markup_in_facts_stays_text() {
        String markup = "``` @dana ![x](https://evil.example/x) <img src=x>\n# heading\n````\n| a | b |";
        Situation situation = Edits.with(
                Edits.with(COMPLETE, "incident.description", markup), "incident.affectedScreen", "a ` @b \u202E");
        String markdown = draft(situation, Party.CODECANYON).markdown();
        assertThat(markdown).contains("`````text\n" + markup + "\n`````\n");
        assertThat(markdown).contains("- Affected screen: `` a ` @b \\u202e ``\n");
    }

    @Test
    void what_is_held_back_is_only_a_draft_and_says_so_in_every_file() {
        Situation situation = Edits.without(COMPLETE, "incident.occurredAt");
        Verdict verdict = verdict(situation);
        assertThatThrownBy(() -> HandoffPacket.of(verdict, Party.CODECANYON))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the verdict holds the hand-over back");
        HandoffPacket packet = HandoffPacket.draft(verdict, Party.CODECANYON);
        assertThat(packet.files().values())
                .allMatch(text -> text.substring(0, 120 < text.length() ? 120 : text.length())
                        .contains("DRAFT"));
        assertThat(packet.markdown()).contains("Not known: Exact time.");
    }

    @Test
    void without_an_incident_there_is_no_packet() {
        Verdict verdict = verdict(Edits.without(COMPLETE, "incident"));
        assertThatThrownBy(() -> HandoffPacket.of(verdict, Party.HOST)).hasMessage("there is no incident to hand over");
        assertThatThrownBy(() -> HandoffPacket.draft(verdict, Party.HOST)).isInstanceOf(IllegalStateException.class);
    }
}
