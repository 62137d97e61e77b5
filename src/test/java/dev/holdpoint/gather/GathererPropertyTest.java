package dev.holdpoint.gather;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.gather.GatherFixtures.Told;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GathererPropertyTest {
    private static final List<String> PIECES = List.of(
            "### WordPress Environment ###",
            "### wp-core ###",
            "### Active Plugins (2) ###",
            "### Action Scheduler ###",
            "WP Version: ",
            "PHP Version:",
            "SophMate: by ",
            " – ",
            "\n",
            "\r",
            "\t",
            "|",
            "> ",
            "`",
            "<br>",
            "&ndash;",
            "&#x110000;",
            "\u001b[1m",
            "[{\"name\":\"sophmate\",",
            "\"status\":\"active\"",
            "}]",
            "{\"error\":{",
            "\"code\":",
            "\\\"error\\\":",
            "Oldest: 0000-00-00 00:00:00 +0000",
            "Pending: 1",
            "Generated at: 2026-02-31 10:00:00 +99:99",
            "$ wp core version",
            "6.8.1",
            "name,status,update,version",
            "name\tstatus\tversion",
            "- name: sophmate",
            "  version: 1.0",
            "+---+",
            "[29-Apr-2026 09:31:40 UTC] ",
            "PHP Fatal error:  Uncaught in /a/plugins/x/",
            ":12",
            "cURL error 28:",
            "api.openai.com",
            "\ud83d",
            "\u0000",
            "é",
            "WordPress 1.0",
            "Theme: x (1.0)",
            "PHP 8.1",
            "9999999999999999999999999.9",
            ": ",
            ", ",
            "(",
            ")",
            "Updated",
            "old_version,new_version");

    @Test
    void no_text_makes_it_fail() {
        for (int seed = 0; seed < 3_000; seed++) {
            String text = jumble(new Random(seed), 60);
            int tried = seed;
            assertThat(gather(text)).as("seed %s", tried).isNotNull();
        }
    }

    @Test
    void no_bytes_make_it_fail() {
        for (int seed = 0; seed < 500; seed++) {
            byte[] bytes = new byte[200];
            new Random(seed).nextBytes(bytes);
            assertThat(Gatherer.standard().gather(List.of(Material.of("m", bytes))))
                    .isNotNull();
        }
    }

    private static String jumble(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    static Stream<String> hostile() {
        return Stream.of(
                "{\"error\":",
                "\"error\":{\"",
                "\\\"error\\\":{",
                "[{\"name\":\"x\"},\n",
                "[\n{\n",
                "<",
                "<a ",
                "&#",
                "\u001b[",
                "> ",
                "WordPress 6.8.1\nA: b (1.0)\n",
                "SophMate: by a – ",
                "wp plugin list\n",
                "$ wp plugin update\n",
                "name,status,version\nWarning: a\n",
                "| name | old_version | new_version | status |\n| sophmate | 1.0 | 1.1 | Updated |\nWarning: x\n",
                " in /a",
                " in /a:1 and defined",
                "maximum context length is",
                "PHP Fatal error: in /a",
                "- name: x\n  version: 1\n",
                "### Active Plugins ###\nSophMate: x\n",
                "cURL error 28: OpenAI\n",
                "a");
    }

    /** No stopwatch: what is not linear takes minutes here and fails by the build's own limit; what is, a second or two. */
    @ParameterizedTest
    @MethodSource("hostile")
    void a_large_text_of_one_shape_is_read_to_its_end(String shape) {
        String text = shape.repeat((1 << 20) / shape.length());
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(60), () -> gather(text));
    }

    static List<GatherFixtures> single() {
        return GatherFixtures.all().stream()
                .filter(fixture -> fixture.materials().size() == 1
                        && fixture.materials().get(0).notice().isEmpty())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("single")
    void what_a_material_is_wrapped_in_changes_nothing(GatherFixtures fixture) {
        String text = fixture.materials().get(0).text();
        for (UnaryOperator<String> wrapping : wrappings()) {
            String wrapped = wrapping.apply(text);
            assertThat(Told.of(gather(wrapped))).as(wrapped).isEqualTo(fixture.expected());
        }
    }

    private static List<UnaryOperator<String>> wrappings() {
        List<UnaryOperator<String>> wrappings = new ArrayList<>();
        wrappings.add(text -> "Hello,\n\n```\n" + text + "\n```\nBye\n");
        wrappings.add(text -> "~~~\n" + text + "\n~~~\n");
        wrappings.add(text -> "> " + String.join("\n> ", text.split("\r\n|\r|\n", -1)));
        wrappings.add(text -> String.join("\r\n", text.split("\r\n|\r|\n", -1)));
        wrappings.add(text -> String.join("\r", text.split("\r\n|\r|\n", -1)));
        wrappings.add(
                text -> "\u001b[0m" + String.join("\u001b[0m\n\u001b[0m", text.split("\r\n|\r|\n", -1)) + "\u001b[0m");
        wrappings.add(text -> "<details><summary>Report</summary>\n\n" + text + "\n</details>\n");
        wrappings.add(text -> "\ufeff" + text);
        wrappings.add(text -> new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16));
        return wrappings;
    }

    @Test
    void the_same_material_twice_says_nothing_more() {
        for (GatherFixtures fixture : single()) {
            Material one = fixture.materials().get(0);
            Gathered twice = Gatherer.standard().gather(List.of(one, Material.of("copy", one.text())));
            Told told = Told.of(twice);
            assertThat(told.facts())
                    .as(fixture.name())
                    .isEqualTo(fixture.expected().facts());
            assertThat(told.conflicts())
                    .as(fixture.name())
                    .isEqualTo(fixture.expected().conflicts());
        }
    }

    private static Gathered gather(String text) {
        return Gatherer.standard().gather(List.of(Material.of("m", text)));
    }
}
