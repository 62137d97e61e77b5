package dev.holdpoint.analyse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.register.RulesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProofsTest {
    /** It depends on what has fired before it. */
    private static final String HASTY = """
            rule "start.hasty that nothing is known to hold the update"
            @Clause("BU-1")
            @Decision("start")
            when
                not Finding( blocksClose )
                Release( $notes : notesRead )
            then
                insert( Findings.advice( drools, $notes ) );
            end
            """;

    private static final Path FILE = Path.of("rules", "properties.yaml");

    private static Proofs standard() {
        return Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), Optional.empty());
    }

    private static List<Proof> broken(Tampered tampered) {
        try (Proofs proofs = Proofs.of(tampered.policy(), tampered.checker(), Optional.empty())) {
            return proofs.prove(Set.of(), proof -> {}).stream()
                    .filter(proof -> proof.answer() != Proof.Answer.PROVED)
                    .toList();
        }
    }

    private static void isNoticed(Tampered tampered, String property, int most) {
        List<Proof> broken = broken(tampered);
        assertThat(broken).extracting(Proof::answer).containsOnly(Proof.Answer.BROKEN);
        assertThat(broken).extracting(Proof::name).contains(property);
        for (Proof proof : broken) {
            Counterexample example = proof.counterexample().orElseThrow();
            assertThat(example.smallest()).isTrue();
            assertThat(SituationReader.standard().read(example.text(), "counterexample.yaml"))
                    .isEqualTo(example.situation());
        }
        assertThat(broken.stream()
                        .filter(proof -> proof.name().equals(property))
                        .map(proof -> proof.counterexample().orElseThrow().facts()))
                .allMatch(facts -> facts <= most);
    }

    @Test
    void every_property_of_the_standard_rules_is_proved() {
        try (Proofs proofs = standard()) {
            List<Proof> all = proofs.prove(Set.of(), proof -> {});
            assertThat(all).hasSizeGreaterThan(130);
            assertThat(all.stream().filter(proof -> proof.answer() != Proof.Answer.PROVED))
                    .isEmpty();
        }
    }

    @Test
    void no_standard_rule_is_idle_or_said_twice() {
        try (Proofs proofs = standard()) {
            assertThat(proofs.remarks())
                    .extracting(Remark::kind)
                    .doesNotContain(Remark.Kind.NEVER_FIRES, Remark.Kind.ALWAYS_FIRES, Remark.Kind.SAID_TWICE);
        }
    }

    @Test
    void a_clause_without_a_property_is_refused() throws IOException {
        String text = Files.readString(FILE).replaceAll("(?m)^  - \\{clause: AC-3,.*\n", "");
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", text))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("no property says what AC-3 asks for on close");
    }

    @Test
    void a_property_that_names_no_fact_is_refused_with_its_line() throws IOException {
        String text = Files.readString(FILE).replace("update.verified.automation", "update.verified.automaton");
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", text))
                .isInstanceOf(RulesException.class)
                .hasMessageMatching("(?s)properties.yaml:\\d+: .*update.verified.automaton.*");
    }

    @Test
    void a_rule_that_gives_advice_instead_of_holding_a_gate_is_noticed() {
        isNoticed(Tampered.changed("start.notes-read", "Findings.notAsWanted(", "Findings.advised("), "BU-1.start", 16);
    }

    @Test
    void a_rule_that_no_longer_decides_about_a_gate_is_noticed() {
        isNoticed(
                Tampered.changed("start.owner", "@Decision(\"start close\")", "@Decision(\"close\")"),
                "OC-1.start",
                26);
    }

    @Test
    void a_rule_with_a_condition_less_is_noticed() {
        isNoticed(
                Tampered.changed("close.production-diagnostics", "diagnostics.is( Diagnostics.NOT_RUN ) || ", ""),
                "close-needs-diagnostics",
                26);
    }

    @Test
    void a_rule_that_passes_over_the_unknown_is_noticed() {
        isNoticed(
                Tampered.changed("close.verified-approvals", " || approvals.unknown", ""),
                "no-gate-opens-on-an-unknown",
                26);
    }

    @Test
    void a_rule_that_is_missing_is_noticed() {
        isNoticed(Tampered.without("handoff.found-credentials"), "nothing-leaves-with-a-secret", 32);
    }

    @Test
    void what_is_not_translated_is_refused_by_name() {
        String rule = """
                rule "start.times that the release touches much"
                @Clause("BU-1")
                @Decision("start")
                when
                    Release( $touches : touches, $touches == $touches )
                then
                    insert( Findings.advice( drools, $touches ) );
                end
                """;
        assertThatThrownBy(
                        () -> Proofs.of(Tampered.with("start.owner", rule), PolicyChecker.standard(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageMatching("rules/start.drl:\\d+: `\\$touches == \\$touches` is not translated into formulas");
    }

    @Test
    void a_rule_whose_meaning_hangs_on_the_order_is_refused() {
        assertThatThrownBy(() ->
                        Proofs.of(Tampered.with("start.owner", HASTY), PolicyChecker.standard(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("hangs on the order in which rules fire");
    }

    /** In the end something always holds the update; but the hasty rule may have fired before that. */
    @Test
    void a_rule_that_only_fires_before_the_others_is_refused() {
        String rules = HASTY + """

                rule "start.stubborn that no update is ever closed"
                @Clause("BU-1")
                @Decision("close")
                when
                    Release( $notes : notesRead )
                then
                    insert( Findings.failed( drools, $notes ) );
                end
                """;
        assertThatThrownBy(() ->
                        Proofs.of(Tampered.with("start.owner", rules), PolicyChecker.standard(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("hangs on the order in which rules fire");
    }

    @Test
    void a_rule_that_makes_the_engine_fail_is_refused() {
        String rule = """
                rule "start.rash that the release has a first number"
                @Clause("BU-1")
                @Decision("start")
                when
                    Release( $version : version, version.get().majorNumber().equals( version.get().majorNumber() ) )
                then
                    insert( Findings.advice( drools, $version ) );
                end
                """;
        isUntranslated(rule, "may make the engine fail in some situation");
    }

    @Test
    void a_finding_that_would_cite_nothing_is_refused() {
        Tampered idle =
                Tampered.changed("start.to-be-paused-runs", "    exists Finding( reasonToPause == $name )\n", "");
        assertThatThrownBy(() -> Proofs.of(idle.policy(), idle.checker(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("may make the engine fail in some situation");
    }

    @Test
    void conclusions_for_which_the_engine_gives_no_verdict_are_refused() {
        Tampered shut = Tampered.changed("staging.touches-unknown", "@Decision(\"staging\")", "@Decision(\"start\")");
        assertThatThrownBy(() -> Proofs.of(shut.policy(), shut.checker(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageMatching(
                        "the rules say that start is not applicable, and staging.* holds it shut in some situation");
    }

    @Test
    void a_property_that_no_rules_could_break_is_refused() throws IOException {
        String text = Files.readString(FILE)
                .replace(
                        "never: {close: open, update.production",
                        "never: {update.state: planned, not: {update.state: planned}, update.production");
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", text))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("no situation is as `close-needs-diagnostics` says");
    }

    @Test
    void rules_that_are_not_those_that_the_engine_runs_are_noticed_without_a_counterexample() {
        PolicyChecker other = Tampered.without("close.audit-log-later").checker();
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, other, Optional.empty()))
                .isInstanceOf(DisagreementException.class);
    }

    /** The engine tests a fact alone before it joins it with others, in whatever order the rule says so. */
    @Test
    void a_rule_that_fails_behind_a_join_is_refused() {
        String rule = """
                rule "start.rash that a release without notes has a first number"
                @Clause("BU-1")
                @Decision("start")
                when
                    Release( $version : version )
                    Release( $version.known, notesRead.is( Answer.NO ),
                             version.get().majorNumber().equals( version.get().majorNumber() ) )
                then
                    insert( Findings.advice( drools, $version ) );
                end
                """;
        isUntranslated(rule, "may make the engine fail in some situation");
    }

    @Test
    void a_conclusion_that_each_of_two_secrets_would_bring_is_not_taken_for_one() {
        String rule = Tampered.rule("escalation.route-by-causes").text();
        Tampered routed = Tampered.changed(
                "escalation.route-by-causes",
                rule,
                "import dev.holdpoint.derived.SecretHit;\nimport dev.holdpoint.secret.SecretKind;\n\n"
                        + rule.replace(
                                "exists Pointer( cause )",
                                "exists Pointer( cause )\n    SecretHit( kind == SecretKind.CREDENTIAL )"));
        assertThatThrownBy(() -> Proofs.of(routed.policy(), routed.checker(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining("two routes");
    }

    @Test
    void a_rule_that_joins_everything_with_everything_is_refused_at_once() {
        String rule = """
                rule "start.all that very much holds close"
                @Clause("BU-1")
                @Decision("start")
                when
                    Finding( blocksClose )
                    Finding( blocksClose )
                    Finding( blocksClose )
                    Finding( blocksClose )
                    Release( $notes : notesRead )
                then
                    insert( Findings.advice( drools, $notes ) );
                end
                """;
        isUntranslated(rule, "more than 10000 ways");
    }

    @Test
    void all_that_a_property_asks_of_a_fact_is_asked() {
        assertThat(answer("{not: {update.record.updatedAt: {not: unknown, same: asOf}}}"))
                .isEqualTo(Proof.Answer.BROKEN);
    }

    @Test
    void a_property_that_the_empty_situation_breaks_is_broken() {
        assertThat(answer("{not: {update.state: given}}")).isEqualTo(Proof.Answer.BROKEN);
    }

    @Test
    void a_property_of_a_gate_that_is_open_and_blocked_says_nothing() {
        isRefused("{close: open, all: [{close: blocked}]}", "no situation is as `mine` says");
    }

    @Test
    void a_property_that_compares_what_cannot_be_compared_is_refused_with_its_line() {
        isRefused("{release.version: {after: release.previousVersion}}", "`release.version` is no moment");
        isRefused("{asOf: {same: release.version}}", "are of different kinds");
        isRefused("{owner.name: {same: update.record.owner}}", "is not translated into formulas");
    }

    @Test
    void what_would_be_asked_of_another_category_than_it_seems_is_refused() {
        isRefused("{category: pause, any: [{category.state: active}, {close: open}]}", "about any category");
        isRefused("{category: pause, not: {all: [{category.state: active}]}}", "about any category");
    }

    @Test
    void a_clause_of_which_both_halves_ask_of_a_category_is_refused() throws IOException {
        String text = Files.readString(FILE);
        String before = "where: {update.closedAt: unknown}\n    met: {not: {category.risky";
        assertThat(text).contains(before);
        String other = text.replace(before, before.replace("unknown}", "unknown, category.risky: yes}"));
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", other))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("about any category");
    }

    @Test
    void a_condition_that_holds_itself_is_refused() {
        isRefused("&a {close: open, any: [*a]}", "holds itself");
    }

    @Test
    void a_property_says_one_thing() {
        isRefused("{close: open}, fills-in: {but: [{fact: asOf, why: so}]}", "and not both");
    }

    @Test
    void an_exception_for_no_fact_is_refused() throws IOException {
        String text = Files.readString(FILE).replace("fact: release.major,", "fact: release.majorr,");
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", text))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining("is no fact");
    }

    /** A fact without a dot in its name, and one that stands within an `any`: both are asked for like the others. */
    @Test
    void every_fact_that_a_clause_asks_for_is_one_on_which_no_gate_opens() {
        isNoticed(
                Tampered.changed(
                        "start.incident-unknown", "@Decision(\"start close handoff\")", "@Decision(\"close handoff\")"),
                "no-gate-opens-on-an-unknown",
                40);
    }

    private static void isUntranslated(String rule, String because) {
        assertThatThrownBy(
                        () -> Proofs.of(Tampered.with("start.owner", rule), PolicyChecker.standard(), Optional.empty()))
                .isInstanceOf(Untranslated.class)
                .hasMessageContaining(because);
    }

    private static Proof.Answer answer(String never) {
        try (Proofs proofs = Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", mine(never))) {
            return proofs.prove(Set.of("mine"), proof -> {}).get(0).answer();
        }
    }

    private static void isRefused(String never, String because) {
        assertThatThrownBy(() -> Proofs.of(Tampered.STANDARD, PolicyChecker.standard(), "properties.yaml", mine(never)))
                .isInstanceOf(RulesException.class)
                .hasMessageContaining(because);
    }

    /** Our properties, and one more. */
    private static String mine(String never) {
        try {
            return Files.readString(FILE)
                    .replace("properties:\n", "properties:\n  - {name: mine, says: So it is., never: " + never + "}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
