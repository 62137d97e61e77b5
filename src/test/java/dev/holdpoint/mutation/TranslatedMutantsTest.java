package dev.holdpoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.MutantCheckers;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.analyse.Original;
import dev.holdpoint.analyse.Untranslated;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.engine.MutantEngines;
import dev.holdpoint.engine.PolicyException;
import dev.holdpoint.fixture.PlantedSecrets;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.drools.model.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each mutant of a rule is told apart from the rule by a situation that both engines confirm, decision by decision, or proved to be the
 * same everywhere; and no engine tells apart what was proved to be the same: on any fixture, nor on any of many situations.
 * {@code -Dholdpoint.rule=PREFIX,…} tries some rules, {@code -Dholdpoint.mutation.every=n} each n-th mutant, and
 * {@code -Dholdpoint.mutation.compared=n} says over how many situations what is the same everywhere is compared.
 */
@Tag("mutation")
class TranslatedMutantsTest {
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);
    private static final int EVERY = Integer.getInteger("holdpoint.mutation.every", 1);
    private static final int COMPARED = Integer.getInteger("holdpoint.mutation.compared", 1_000_000);
    private static final int GENERATED = 100;

    private static final Policies POLICY = Policies.standard();
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final Set<Clause> CLAUSES = POLICY.book().register().ids();

    private final List<ParsedRule> parsed = SubsetCheck.parsed(POLICY.files(), CLAUSES);
    private final List<Rule> standard = MutantEngines.standardRules();
    private final List<Compared> compared = new ArrayList<>();
    private final Map<String, Integer> sums = new TreeMap<>();
    private final Set<String> tried = new TreeSet<>();
    private final List<Same> same = new ArrayList<>();
    private final List<String> disagreements = new ArrayList<>();

    private record Compared(String file, Situation situation, Set<String> seen) {
        static Compared of(String file, Situation situation) {
            return new Compared(file, situation, Original.seen(CHECKER.check(situation)));
        }

        Set<Decision> differ(PolicyChecker checker) {
            return Original.differ(seen, Original.seen(checker.check(situation)));
        }
    }

    /** A mutant that is proved to be the same everywhere. */
    private record Same(Mutant mutant, Optional<Rule> compiled) {}

    @Test
    void a_mutant_is_told_apart_or_the_same_to_every_engine() throws IOException {
        compared();
        long start = System.nanoTime();
        for (RuleFile file : POLICY.files().files()) {
            List<Mutant> some = new ArrayList<>();
            List<Mutant> valid = MutationTest.valid(file);
            for (int i = 0; i < valid.size(); i += EVERY) {
                // the same rule is gone as in another
                if (valid.get(i).kind() != Mutant.Kind.RULE_AND_FIXTURES) {
                    some.add(valid.get(i));
                }
            }
            Map<Integer, Rule> compiled = new HashMap<>();
            MutationTest.compile(file, some, 0, compiled);
            tell(some, compiled);
            System.out.println(file.name() + ": " + sums + " after " + seconds(start) + " s");
        }
        same.forEach(
                one -> System.out.println("the same everywhere\t" + one.mutant().key()));
        excuses();
        everywhere();
        System.out.println("all after " + seconds(start) + " s");
        assertThat(disagreements).as("seed " + SEED).isEmpty();
    }

    /** An excuse says that a mutant is proved equivalent where that is so, and nowhere else. */
    private void excuses() throws IOException {
        Set<String> proved = new TreeSet<>();
        same.forEach(one -> proved.add(one.mutant().key()));
        MutationTest.excused().forEach((mutant, reason) -> {
            if (tried.contains(mutant) && MutationTest.isProved(reason) != proved.contains(mutant)) {
                disagreements.add(mutant + " is excused: " + reason);
            }
        });
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }

    /** Those of one file, over formulas of their own: what one file needs is thrown away before the next. */
    private void tell(List<Mutant> mutants, Map<Integer, Rule> compiled) {
        if (mutants.isEmpty()) {
            return;
        }
        try (Original original = new Original(parsed, CHECKER)) {
            for (int i = 0; i < mutants.size(); i++) {
                sums.merge(tell(original, mutants.get(i), Optional.ofNullable(compiled.get(i))), 1, Integer::sum);
            }
        }
    }

    private String tell(Original original, Mutant mutant, Optional<Rule> compiled) {
        tried.add(mutant.key());
        PolicyChecker checker =
                MutantCheckers.of(MutantEngines.engine(standard, mutant.rule().id(), compiled));
        try {
            Optional<ParsedRule> changed =
                    mutant.text().isEmpty() ? Optional.empty() : Optional.of(mutant.parsed(POLICY.files(), CLAUSES));
            Set<Decision> apart =
                    original.apart(mutant.rule().id(), changed, checker).keySet();
            agree(mutant, apart, checker);
            if (mutant.kind() == Mutant.Kind.NOTHING) {
                assertThat(apart).as("a mutant that is none").isEmpty();
                return "no mutant";
            }
            if (apart.isEmpty()) {
                same.add(new Same(mutant, compiled));
            }
            return apart.isEmpty() ? "the same everywhere" : "told apart";
        } catch (Untranslated e) {
            System.out.println("refused\t" + mutant.key() + "\t" + e.getMessage() + "\t" + engineOn(mutant, checker));
            return "refused";
        } catch (RuntimeException e) {
            System.out.println("disagreement\t" + mutant.key() + "\t" + e);
            disagreements.add(mutant + ": " + e);
            return "disagreement";
        }
    }

    /** What the engine does of a mutant of which diff does not speak. */
    private String engineOn(Mutant mutant, PolicyChecker checker) {
        String says = "the engine tells nothing apart";
        for (Compared one : compared) {
            try {
                if (isOf(one, mutant) && !one.differ(checker).isEmpty()) {
                    says = "the engine tells it apart";
                }
            } catch (PolicyException e) {
                return "the engine fails";
            }
        }
        return says;
    }

    /** That the engines differ about no other decision. */
    private void agree(Mutant mutant, Set<Decision> apart, PolicyChecker checker) {
        for (Compared one : compared) {
            if (isOf(one, mutant)) {
                Set<Decision> differ = one.differ(checker);
                differ.removeAll(apart);
                if (!differ.isEmpty()) {
                    throw new IllegalStateException(differ + " differ in\n" + Yaml.write(one.situation()));
                }
            }
        }
    }

    private static boolean isOf(Compared one, Mutant mutant) {
        return one.file().isEmpty() || one.file().equals(mutant.rule().path());
    }

    /** That no engine tells apart what is the same everywhere. In each round at most one mutant of a rule stands in for it. */
    private void everywhere() {
        List<Map<String, Optional<Rule>>> rounds = new ArrayList<>();
        for (Same one : same) {
            String id = one.mutant().rule().id();
            Map<String, Optional<Rule>> round = rounds.stream()
                    .filter(those -> !those.containsKey(id))
                    .findFirst()
                    .orElseGet(() -> {
                        rounds.add(new TreeMap<>());
                        return rounds.get(rounds.size() - 1);
                    });
            round.put(id, one.compiled());
        }
        List<PolicyChecker> checkers = rounds.stream()
                .map(round -> MutantCheckers.of(MutantEngines.engine(standard, round)))
                .toList();
        Situations generated = new Situations(SEED);
        for (int i = 0; i < COMPARED && !checkers.isEmpty(); i++) {
            Compared one = Compared.of("", generated.next());
            for (int round = 0; round < checkers.size(); round++) {
                if (!one.differ(checkers.get(round)).isEmpty()) {
                    disagreements.add(
                            rounds.get(round).keySet() + " are not the same in\n" + Yaml.write(one.situation()));
                    return;
                }
            }
        }
        System.out.println(same.size() + " in " + rounds.size() + " rounds over " + COMPARED + " situations");
    }

    private void compared() throws IOException {
        Path rules = Path.of("fixtures", "rules");
        for (FixtureIndex.Fixture fixture : FixtureIndex.read(rules).fixtures()) {
            String text = Files.readString(rules.resolve(fixture.rule()).resolve(fixture.name()));
            String file =
                    POLICY.book().rules().find(fixture.rule()).orElseThrow().path();
            compared.add(Compared.of(file, SituationReader.standard().read(PlantedSecrets.in(text), fixture.path())));
        }
        Situations generated = new Situations(SEED + 1);
        for (int i = 0; i < GENERATED; i++) {
            compared.add(Compared.of("", generated.next()));
        }
    }
}
