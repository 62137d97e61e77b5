package dev.holdpoint.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.read.problem.SituationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SituationEditorTest {
    private static final String SHOP = """
            # A shop.
            situation: 1 # the format
            release:
                version: "3.2.0"   # as announced

                touches: [workflows]
            environment:
                phpVersion: # asked for
                automation:
                    - category: newsletter # weekly
                      state: active

            # What came of it.
            incident:
            """;

    private static String yaml(String text, String path, String value) {
        return SituationEditor.of(text, "shop.yaml").set(path, value).text();
    }

    private static String json(String text, String path, String value) {
        return SituationEditor.of(text, "shop.json").set(path, value).text();
    }

    @Test
    void a_value_is_replaced_in_its_quotes() {
        assertThat(yaml(SHOP, "release.version", "3.3.0")).isEqualTo(SHOP.replace("3.2.0", "3.3.0"));
    }

    @Test
    void a_key_with_nothing_behind_it_is_filled_in_and_its_comment_stays() {
        assertThat(yaml(SHOP, "environment.phpVersion", "8.2.18"))
                .isEqualTo(SHOP.replace("phpVersion: #", "phpVersion: 8.2.18 #"));
        assertThat(yaml("situation: 1\nid: unknown   # a label\n", "id", "shop"))
                .isEqualTo("situation: 1\nid: shop   # a label\n");
    }

    @Test
    void a_new_fact_stands_where_the_format_lists_it() {
        assertThat(yaml(SHOP, "release.previousVersion", "3.1.4"))
                .isEqualTo(SHOP.replace("announced\n", "announced\n    previousVersion: 3.1.4\n"));
        assertThat(yaml(SHOP, "environment.site", "https://shop.example"))
                .isEqualTo(SHOP.replace("    phpVersion", "    site: https://shop.example\n    phpVersion"));
        assertThat(yaml(SHOP, "asOf", "2026-04-29T10:15:00Z"))
                .isEqualTo(SHOP.replace("release:", "asOf: 2026-04-29T10:15:00Z\nrelease:"));
    }

    @Test
    void sections_are_made_that_are_missing() {
        assertThat(yaml(SHOP, "update.backup.restoreTested", "yes"))
                .isEqualTo(SHOP.replace(
                        "state: active\n", "state: active\n\nupdate:\n    backup:\n        restoreTested: yes\n"));
        assertThat(yaml(SHOP, "incident.occurredAt", "2026-04-29T09:31:40Z"))
                .isEqualTo(SHOP + "    occurredAt: 2026-04-29T09:31:40Z\n");
    }

    @Test
    void entries_of_automation_are_named_by_their_category() {
        assertThat(yaml(SHOP, "automation[newsletter].state", "paused"))
                .isEqualTo(SHOP.replace("state: active", "state: paused"));
        assertThat(yaml(SHOP, "environment.automation[0].kind", "campaign"))
                .isEqualTo(SHOP.replace("# weekly\n", "# weekly\n          kind: campaign\n"));
        assertThatThrownBy(() -> yaml(SHOP, "automation[news-letter].state", "paused"))
                .isInstanceOf(SituationException.class)
                .hasMessageContaining("did you mean `newsletter`?");
        assertThat(SituationEditor.of(SHOP, "shop.yaml")
                        .add("automation", "win-back")
                        .text())
                .isEqualTo(SHOP.replace("state: active\n", "state: active\n        - category: win-back\n"));
    }

    @Test
    void a_file_without_a_last_line_end_stays_one() {
        assertThat(yaml("situation: 1\r\nid: a", "environment.site", "https://a.example"))
                .isEqualTo("situation: 1\r\nid: a\r\nenvironment:\r\n  site: https://a.example");
        assertThat(yaml("\uFEFFsituation: 1", "id", "a")).isEqualTo("\uFEFFsituation: 1\nid: a");
    }

    @Test
    void what_is_no_list_of_names_or_texts_has_no_entry_to_take_out() {
        SituationEditor editor = SituationEditor.of(SHOP, "shop.yaml");
        for (String path : List.of("release.version", "environment.automation", "release")) {
            assertThatThrownBy(() -> editor.remove(path, "x"))
                    .isInstanceOf(SituationException.class)
                    .hasMessageContaining("is no list that can be taken from");
        }
    }

    @Test
    void lists_grow_and_shrink() {
        SituationEditor editor = SituationEditor.of(SHOP, "shop.yaml");
        SituationEditor two = editor.add("release.touches", "agents");
        assertThat(two.text()).isEqualTo(SHOP.replace("[workflows]", "[workflows, agents]"));
        assertThat(two.remove("touches", "workflows").text()).isEqualTo(SHOP.replace("[workflows]", "[agents]"));
        assertThat(editor.add("incident.symptoms", "dns", "error.log:3").text())
                .isEqualTo(SHOP + "    symptoms:\n        - dns # error.log:3\n");
        assertThat(editor.set("incident.reproductionSteps", List.of("Open it: now", "6.10"))
                        .text())
                .isEqualTo(SHOP + "    reproductionSteps: [\"Open it: now\", \"6.10\"]\n");
    }

    @Test
    void what_yaml_would_take_for_something_else_is_quoted() {
        String shop = "situation: 1\n";
        assertThat(yaml(shop, "environment.phpVersion", "8.10")).endsWith("phpVersion: \"8.10\"\n");
        assertThat(yaml(shop, "environment.phpVersion", "8.2.18")).endsWith("phpVersion: 8.2.18\n");
        assertThat(yaml(shop, "owner.name", "yes")).endsWith("name: \"yes\"\n");
        assertThat(yaml(shop, "incident.affectedUser", "#14 shop manager"))
                .endsWith("affectedUser: \"#14 shop manager\"\n");
        assertThat(yaml(shop, "incident.description", "it says \"no: never\""))
                .endsWith("description: 'it says \"no: never\"'\n");
    }

    @Test
    void what_is_taken_out_leaves_no_trace() {
        SituationEditor editor = SituationEditor.of(SHOP, "shop.yaml");
        assertThat(editor.set("update.backup.restoreTested", "yes")
                        .remove("update.backup.restoreTested")
                        .text())
                .isEqualTo(SHOP);
        assertThat(editor.remove("release.version").text())
                .isEqualTo(SHOP.replace("version: \"3.2.0\"   # as", "version:   # as"));
        assertThat(editor.set("phpVersion", "8.2.18", "status.txt:9").text())
                .isEqualTo(SHOP.replace("phpVersion: #", "phpVersion: 8.2.18 # status.txt:9 #"));
        assertThat(editor.set("phpVersion", "8.2.18", "status.txt:9")
                        .remove("phpVersion")
                        .text())
                .isEqualTo(SHOP);
    }

    @Test
    void json_is_written_as_the_rest_of_it_is() {
        String shop = "{\n  \"situation\": 1,\n  \"release\": {\n    \"version\": \"3.2.0\"\n  }\n}\n";
        assertThat(json(shop, "release.version", "3.3.0")).isEqualTo(shop.replace("3.2.0", "3.3.0"));
        assertThat(json(shop, "id", "a")).isEqualTo(shop.replace("1,\n", "1,\n  \"id\": \"a\",\n"));
        assertThat(json(shop, "update.backup.restoreTested", "yes"))
                .isEqualTo(shop.replace(
                        "  }\n}",
                        "  },\n  \"update\": {\n    \"backup\": {\n      \"restoreTested\": \"yes\"\n    }\n  }\n}"));
        assertThat(json("{\"situation\":1}", "release.touches", "agents,workflows"))
                .isEqualTo("{\"situation\":1,\"release\":{\"touches\":[\"agents\",\"workflows\"]}}");
    }

    @Test
    void a_wrong_path_or_value_gets_what_the_reader_says_of_it() {
        assertThatThrownBy(() -> yaml(SHOP, "release.touchs", "agents"))
                .hasMessageStartingWith(
                        "release.touchs: error: unknown key `touchs` in `release` (did you mean `touches`?)")
                .hasMessageContaining("write `touches: [agents]`");
        assertThatThrownBy(() -> yaml(SHOP, "environment.phpVersion", "new")).hasMessageContaining("takes a version");
        assertThatThrownBy(() -> yaml(SHOP, "diagnostics", "passed"))
                .hasMessageContaining("`update.staging.diagnostics`, `update.production.diagnostics`");
        assertThatThrownBy(() -> yaml(SHOP, "incident.affectedAutomation", "[win-back]"))
                .hasMessageContaining("no entry of `environment.automation`");
    }

    @Test
    void what_cannot_be_done_safely_is_refused() {
        String flow = "situation: 1\nrelease: {version: 3.2.0,\n  major: no}\n";
        assertThatThrownBy(() -> yaml(flow, "release.version", "3.3.0"))
                .hasMessageContaining("shop.yaml:2:10: error: this is written between brackets over several lines");
        assertThat(yaml(flow, "id", "a")).isEqualTo(flow.replace("1\n", "1\nid: a\n"));
    }

    @Test
    void yaml_that_looks_like_json_stays_json() {
        assertThat(yaml("{\"situation\": 1, \"release\": {\"version\": \"3.2.0\"}}", "release.major", "no"))
                .isEqualTo("{\"situation\": 1, \"release\": {\"version\": \"3.2.0\", \"major\": \"no\"}}");
    }

    @Test
    void that_nothing_went_wrong_gives_way_to_an_incident_and_not_the_other_way_round() {
        String well = "situation: 1\nincident: none # so far\n";
        assertThat(yaml(well, "incident.reproducible", "yes"))
                .isEqualTo("situation: 1\nincident: # so far\n  reproducible: yes\n");
        assertThatThrownBy(() -> yaml("situation: 1\nincident:\n  reproducible: yes\n", "incident", "none"))
                .hasMessageContaining("holds facts that this would delete");
        assertThat(yaml("situation: 1\nincident:\n  reproducible:\n", "incident", "none"))
                .isEqualTo("situation: 1\nincident: none\n");
    }
}
