package dev.holdpoint.redact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Situation;
import org.junit.jupiter.api.Test;

class RedactedFileTest {
    private static final String KEY = "sk-" + "ant-api03-" + "aB3dE".repeat(18) + "e7";

    private static String yaml(String text) {
        String redacted = RedactedFile.of(text, "shop.yaml").text();
        assertThat(redacted).doesNotContain(KEY);
        return redacted;
    }

    @Test
    void everything_else_stays_as_it_was_to_the_last_byte() {
        String text = "\uFEFFError 4031 \t \r\nkey " + KEY + "  \r\n\r\n\u00e9 \uD83D\uDE00 2026-04-29T09:40:12Z";
        assertThat(RedactedFile.of(text, "log.txt").text()).isEqualTo(text.replace(KEY, "[provider-key-1]"));
        String clean = "\uFEFF a: [b\r\n\r\n";
        assertThat(RedactedFile.of(clean, "clean.yaml")).isEqualTo(new RedactedFile(clean, java.util.List.of()));
    }

    @Test
    void places_are_those_of_the_file_in_characters() {
        RedactedFile file = RedactedFile.of("a\n\uD83D\uDE00 " + KEY, "a.txt");
        assertThat(file.removals().get(0).line()).isEqualTo(2);
        assertThat(file.removals().get(0).column()).isEqualTo(3);
        RedactedFile document = RedactedFile.of("situation: 1\nid: a " + KEY + " # " + KEY + "\n", "a.yaml");
        assertThat(document.removals())
                .extracting(RedactedFile.Removal::column)
                .containsExactly(7, 7 + KEY.length() + 3);
    }

    @Test
    void a_placeholder_at_the_start_of_a_plain_value_is_no_list() {
        assertThat(yaml("situation: 1\nid: " + KEY + "\n")).isEqualTo("situation: 1\nid: '[provider-key-1]'\n");
        Situation read = SituationReader.standard()
                .read(yaml("situation: 1\nid: " + KEY + " isn't\nowner: {name: " + KEY + "}\n"), "shop.yaml");
        assertThat(read.id().get()).isEqualTo("[provider-key-1] isn't");
        assertThat(read.owner().name().get()).isEqualTo("[provider-key-1]");
    }

    @Test
    void every_style_of_yaml_is_still_read_as_the_same_document() {
        String text = "situation: 1 # " + KEY + "\n"
                + "owner: {name: 'it''s " + KEY + "'}\n"
                + "incident:\n"
                + "  description: |\n    first\n    " + KEY + "\n      more\n\n"
                + "  affectedScreen: >-\n    folded " + KEY + "\n    on\n"
                + "  affectedUser: plain " + KEY + "\n    on two lines\n"
                + "  reproductionSteps:\n    - \"a \\\"q\\\" " + KEY + "\\n\"\n    - [" + KEY + "]\n";
        String redacted = yaml(text.replace("    - [" + KEY + "]\n", "    - " + KEY + "\n"));
        Situation read = SituationReader.standard().read(redacted, "shop.yaml");
        assertThat(read.owner().name().get()).isEqualTo("it's [provider-key-1]");
        assertThat(read.incident().get().description().get()).isEqualTo("first\n[provider-key-1]\n  more\n");
        assertThat(read.incident().get().affectedScreen().get()).isEqualTo("folded [provider-key-1] on");
        assertThat(read.incident().get().affectedUser().get()).isEqualTo("plain [provider-key-1] on two lines");
        assertThat(read.incident().get().reproductionSteps().get())
                .containsExactly("a \"q\" [provider-key-1]\n", "[provider-key-1]");
    }

    @Test
    void quotes_escapes_and_folds_hide_nothing() {
        String escaped = KEY.substring(0, 12) + "\\x" + Integer.toHexString(KEY.charAt(12)) + KEY.substring(13);
        String redacted = yaml("situation: 1\nid: \"" + escaped + "\"\n");
        assertThat(SituationReader.standard().read(redacted, "a.yaml").id().get())
                .isEqualTo("[provider-key-1]");
    }

    @Test
    void what_only_the_key_gives_away_goes_too() {
        String password = "Wint" + "er-2031x";
        assertThat(yaml("db_password: " + password + "\nother: " + password + "\n"))
                .isEqualTo("db_password: '[credential-1]'\nother: '[credential-1]'\n");
        assertThat(RedactedFile.of("{\"db_password\": \"" + password + "\"}", "a.json")
                        .text())
                .isEqualTo("{\"db_password\": \"[credential-1]\"}");
    }

    @Test
    void json_is_still_json() {
        String card = "4" + "539148803436467";
        String text = "{\"situation\": 1, \"id\": \"a \\/ " + KEY + "\", \"x\": " + card + "}";
        assertThat(RedactedFile.of(text, "a.json").text())
                .isEqualTo("{\"situation\": 1, \"id\": \"a \\/ [provider-key-1]\", \"x\": \"[payment-data-1]\"}");
    }

    @Test
    void a_log_of_several_lines_in_a_block_leaves_the_document_whole() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            log.append("        2026-04-29T10:12:1")
                    .append(i)
                    .append("Z ERROR [worker-")
                    .append(i);
            log.append("] POST /wp-json/wc/v3/orders HTTP/1.1 500 user=")
                    .append(i)
                    .append('\n');
        }
        String text = "situation: 1\nincident:\n  evidence:\n    attachments:\n    - name: a.txt\n      text: |\n" + log
                + "  reviews:\n    onReport: yes\n";
        Situation read =
                SituationReader.standard().read(RedactedFile.of(text, "a.yaml").text(), "a.yaml");
        assertThat(read.incident().get().reviews().onReport().known()).isTrue();
    }
}
