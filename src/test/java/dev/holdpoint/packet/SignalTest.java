package dev.holdpoint.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.secret.Fill;
import dev.holdpoint.situation.Party;
import dev.holdpoint.text.Shipped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code rules/signals.tsv} takes something from its example and nothing from what it passes over. */
class SignalTest {
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);

    static Stream<Shape> shapes() {
        return Shape.read(Shipped.rules("signals.tsv")).stream();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeTakesFromItsExampleAlone(Shape shape) {
        Signal signal = new Signal(shape.signal(), "", List.of(shape));
        assertThat(taken(signal, shape.takes())).isNotEmpty();
        assertThat(taken(signal, shape.passes())).isEmpty();
    }

    @Test
    void aRowWithoutExamplesIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Shape.read("# rows\ntime\t\\d+\tat 9\t\n"))
                .hasMessageStartingWith("rules/signals.tsv:2: ");
    }

    @Test
    void aLogThatGoesAsAWholeLeavesItsSignals() {
        String description = """
                [03-Mar-2026 21:04:11 UTC] PHP Fatal error:  Allowed memory size of 268435456 bytes exhausted in /home/u4821/public_html/wp-content/plugins/woocommerce/includes/a.php on line 249
                [03-Mar-2026 21:04:12 UTC] WordPress database error Table './u4821_shop/k7s_options' is marked as crashed and should be repaired for query SELECT 1
                [03-Mar-2026 21:04:13 UTC] mysqli_real_connect(): (HY000/2002): No such file or directory
                shop.example | 524: A timeout occurred. Ray ID: 8f3c1a2b3c4d5e6f
                502 Bad Gateway nginx
                server reached pm.max_children setting (5)
                """;
        String packet = packet(description, Party.HOST).markdown();
        assertThat(packet)
                .contains("03-Mar-2026 21:04:11 UTC")
                .contains("wp-content/plugins/woocommerce/includes/a.php on line 249")
                .contains("is marked as crashed")
                .contains("(HY000/2002)")
                .contains("524")
                .contains("502")
                .contains("pm.max_children setting (5)");
        assertThat(packet(description, Party.PROVIDER).markdown())
                .contains("21:04:11")
                .doesNotContain("u4821");
    }

    @Test
    void theHostReadsItsAccountsAndNobodyElseDoes() {
        String description = "Access denied for user 'u4821_adm'@'localhost' (using password: YES)";
        assertThat(packet(description, Party.HOST).markdown()).contains("Access denied for user 'u4821_adm'");
        assertThat(packet(description, Party.CODECANYON).markdown())
                .contains("Access denied for user")
                .doesNotContain("u4821_adm");
        String organisation = "org-" + "9Fh3kQz7TbXvLm2PqR8sW1cD";
        assertThat(packet("Rate limit in organization " + organisation, Party.CODECANYON)
                        .markdown())
                .doesNotContain(organisation);
    }

    /** A secret beside or inside of what a shape takes, in a log or outside of one. */
    @Test
    void noSecretGetsOutThroughASignal() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Shape> shapes = shapes().toList();
        List<String> secrets = List.of("sk-proj-{s:60}", "ghp_{a:36}", "wc_order_{a:13}", "AIza{s:35}", "{h:32}-us21");
        for (int i = 0; i < 120; i++) {
            String secret = new Fill(random.nextLong()).fill(secrets.get(random.nextInt(secrets.size())));
            StringBuilder text = new StringBuilder("tried with " + secret + " again\n");
            for (int line = 0; line < 6; line++) {
                String example = shapes.get(random.nextInt(shapes.size())).takes();
                int at = random.nextInt(example.length() + 1);
                boolean stamped = random.nextBoolean();
                text.append(stamped ? "[03-Mar-2026 21:04:1" + line + " UTC] " : "")
                        .append(example, 0, at)
                        .append(random.nextBoolean() ? " " + secret + " " : secret)
                        .append(example.substring(at))
                        .append('\n');
            }
            for (Party party : List.of(Party.HOST, Party.PROVIDER)) {
                HandoffPacket packet = packet(text.toString(), party);
                assertThat(packet.files().values())
                        .as("seed %s, %s, %s:%n%s", SEED, i, party, text)
                        .allSatisfy(file -> assertThat(file).doesNotContain(secret));
            }
        }
    }

    private static HandoffPacket packet(String description, Party party) {
        String yaml = "situation: 1\nincident:\n  description: |\n    " + description.replace("\n", "\n    ") + "\n";
        return HandoffPacket.draft(
                PolicyChecker.standard().check(SituationReader.standard().read(yaml, "s.yaml")), party);
    }

    private static Set<String> taken(Signal signal, String text) {
        Set<String> taken = new LinkedHashSet<>();
        signal.collect(text, taken);
        return taken;
    }
}
