package dev.holdpoint.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.situation.Situation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GathererTest {
    private static final String CORE = "$ wp core version\n6.8\n";
    private static final Material FATAL = Material.of(
            "debug.log",
            "[29-Apr-2026 09:31:40 UTC] PHP Fatal error:  Uncaught Error: x in /srv/wp-content/plugins/sophmate/a.php:3\n");

    private final Gatherer gatherer = Gatherer.standard();

    @Test
    void a_fact_names_its_material_its_form_and_its_line() {
        assertThat(gatherer.gather(List.of(Material.of("core.txt", CORE))).facts())
                .containsExactly(
                        new GatheredFact("environment.wordpressVersion", "6.8", "wp-core-version", "core.txt", 2));
    }

    @Test
    void what_the_situation_says_otherwise_is_a_conflict_with_both_places() {
        Situation known = Situation.builder()
                .environment(shop -> shop.wordpressVersion("6.7.2"))
                .build();
        Gathered gathered = gatherer.gather(List.of(Material.of("core.txt", CORE)), known);
        assertThat(gathered.facts()).isEmpty();
        assertThat(gathered.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.path()).isEqualTo("environment.wordpressVersion");
            assertThat(conflict.values()).extracting(Conflict.Claim::value).containsExactly("6.7.2", "6.8");
        });
    }

    @Test
    void a_version_written_longer_is_no_conflict_and_nothing_to_write() {
        Situation known = Situation.builder()
                .environment(shop -> shop.wordpressVersion("6.8.0"))
                .build();
        Gathered gathered = gatherer.gather(List.of(Material.of("core.txt", CORE)), known);
        assertThat(gathered.conflicts()).isEmpty();
        assertThat(gathered.missingIn(known)).isEmpty();
        assertThat(gathered.missingIn(Situation.builder().build())).hasSize(1);
    }

    @Test
    void nothing_that_is_suggested_is_a_fact_unless_it_is_accepted() {
        assertThat(gatherer.gather(List.of(FATAL)).facts()).isEmpty();
        Gathered accepted =
                gatherer.accepting(List.of("php-fatal", "occurredAt")).gather(List.of(FATAL));
        assertThat(accepted.facts())
                .extracting(GatheredFact::path, GatheredFact::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("incident.occurredAt", "2026-04-29T09:31:40Z"),
                        org.assertj.core.groups.Tuple.tuple("incident.symptoms", "php-fatal"));
        assertThat(accepted.proposals()).extracting(Proposal::value).containsExactly("plugin-defect");
    }

    @Test
    void a_material_of_which_nothing_is_known_is_said_to_be_so() {
        Gathered gathered = gatherer.gather(List.of(Material.of("notes.txt", "Call Dana at nine."), FATAL));
        assertThat(gathered.unread())
                .containsExactly(new Unread("notes.txt", "nothing in it has a form that is known"));
        assertThat(gathered.nothing()).isFalse();
    }

    @Test
    void what_no_encoding_explains_is_read_as_windows_1252_and_said_so() {
        byte[] bytes = ("Grüße\n" + CORE).getBytes(StandardCharsets.ISO_8859_1);
        Gathered gathered = gatherer.gather(List.of(Material.of("core.txt", bytes)));
        assertThat(gathered.facts()).hasSize(1);
        assertThat(gathered.notices()).extracting(Notice::from).containsExactly("core.txt");
    }

    @Test
    void a_secret_is_neither_a_value_nor_in_an_excerpt() {
        String key = "sk-" + "proj-" + "Ab12Cd34Ef56Gh78Ij90".repeat(3);
        Gathered gathered = gatherer.gather(List.of(Material.of(
                "debug.log",
                "PHP Fatal error:  Uncaught Error: key " + key + " in /srv/wp-content/plugins/sophmate/a.php:3\n"
                        + "### WordPress Environment ###\nSite address (URL): https://dana:" + "s3cretPa55@"
                        + "shop.example\n")));
        assertThat(gathered.proposals())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.excerpt()).doesNotContain(key));
        assertThat(gathered.facts()).isEmpty();
    }

    @Test
    void a_material_has_a_largest_size() {
        assertThatThrownBy(() -> Material.of("big", new byte[Material.LARGEST + 1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("8 MiB");
    }

    @Test
    void a_plugin_list_beside_a_report_of_staging_is_no_fact_of_production() {
        Gathered gathered = gatherer.gather(
                List.of(
                        Material.of(
                                "ticket.txt",
                                "### wp-core ###\n\nversion: 6.8.1\nenvironment_type: staging\n\n\nname,status,update,version\nsophmate,active,none,3.2.0\n")));
        assertThat(gathered.facts()).isEmpty();
        assertThat(gathered.unread())
                .extracting(Unread::why)
                .containsExactly("it says that it is of `staging`, not of production");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SophMate",
                "SophMate: Assistant",
                "SophMate | AI",
                "SophMate – AI",
                "SophMate - AI",
                "SophMate| AI"
            })
    void a_subtitle_makes_no_other_plugin(String name) {
        assertThat(SophMate.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SophMate Demo Importer",
                "Bridge for SophMate",
                "SophMate Pro",
                "SophMate-Bridge",
                "SophMates",
                "SophMate:"
            })
    void a_name_that_only_holds_it_is_another_plugin(String name) {
        assertThat(SophMate.isName(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "8.2.18-1+deb12u3,8.2.18",
        "8.1.2-1ubuntu2.14,8.1.2",
        "8.5.0RC1,8.5.0RC1",
        "8.4.0-dev,8.4.0-dev",
        "8.2.28 64bit,8.2.28"
    })
    void what_a_distribution_adds_is_not_phps(String said, String version) {
        assertThat(Versions.php(said)).contains(version);
    }

    @Test
    void of_what_is_no_text_it_is_said_once_that_it_was_not_read() {
        Gathered gathered = Gatherer.standard().gather(List.of(Material.of("scan.pdf", new byte[] {
            '%', (byte) 0x81, (byte) 0x8d, (byte) 0x90
        })));

        assertThat(gathered.unread())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why()).startsWith("it was not read: "));
        assertThat(gathered.notices()).isEmpty();
    }
}
