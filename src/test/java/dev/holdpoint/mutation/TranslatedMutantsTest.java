package dev.holdpoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.MutantCheckers;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.analyse.Difference;
import dev.holdpoint.analyse.Differences;
import dev.holdpoint.analyse.Untranslated;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.engine.MutantEngines;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.model.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every mutant of a rule is told apart from the rule by a situation that both engines confirm, or proved to be the same everywhere; then
 * no engine tells them apart either, on any of many situations. {@code -Dholdpoint.rule=PREFIX,…} tries some rules,
 * {@code -Dholdpoint.mutation.every=n} each n-th mutant.
 */
@Tag("mutation")
class TranslatedMutantsTest {
    private static final Policies POLICY = Policies.standard();
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final int EVERY = Integer.getInteger("holdpoint.mutation.every", 1);
    private static final int SITUATIONS = Integer.getInteger("holdpoint.mutation.situations", 3_000);

    @Test
    void a_mutant_is_told_apart_or_the_same_to_every_engine() {
        List<Rule> standard = MutantEngines.standardRules();
        Map<String, Integer> sums = new TreeMap<>();
        int number = 0;
        for (RuleFile file : POLICY.files().files()) {
            List<Mutant> some = new ArrayList<>();
            for (Mutant mutant : MutationTest.valid(file)) {
                if (mutant.kind() != Mutant.Kind.NOTHING && number++ % EVERY == 0) {
                    some.add(mutant);
                }
            }
            Map<Integer, Rule> compiled = new HashMap<>();
            MutationTest.compile(file, some, 0, compiled);
            for (int i = 0; i < some.size(); i++) {
                Optional<Rule> rule = Optional.ofNullable(compiled.get(i));
                PolicyChecker checker = MutantCheckers.of(
                        MutantEngines.engine(standard, some.get(i).rule().id(), rule));
                sums.merge(outcome(some.get(i), checker), 1, Integer::sum);
            }
        }
        System.out.println(sums);
    }

    private static String outcome(Mutant mutant, PolicyChecker checker) {
        try (Differences differences = Differences.between(POLICY, CHECKER, policy(mutant), checker)) {
            if (differences.meaning().stream().allMatch(one -> one.answer() == Difference.Answer.SAME)) {
                System.out.println("proved equivalent: " + mutant);
                isSame(mutant, checker);
                return "proved equivalent";
            }
            return "told apart";
        } catch (Untranslated e) {
            System.out.println(e.getMessage() + ": " + mutant);
            return "not translated";
        }
    }

    private static void isSame(Mutant mutant, PolicyChecker checker) {
        Situations situations = new Situations(20260429L);
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            assertThat(JsonReport.of(checker.check(situation)))
                    .as("%s\n%s", mutant, Yaml.write(situation))
                    .isEqualTo(JsonReport.of(CHECKER.check(situation)));
        }
    }

    private static Policies policy(Mutant mutant) {
        List<RuleFile> files = new ArrayList<>();
        for (RuleFile file : POLICY.files().files()) {
            String text = file.path().equals(mutant.rule().path())
                    ? file.text().replace(mutant.rule().text(), mutant.text())
                    : file.text();
            files.add(new RuleFile(file.path(), file.name(), text));
        }
        RuleFiles all = new RuleFiles(List.copyOf(files));
        RuleBook book = POLICY.book();
        return new Policies(
                all,
                new RuleBook(
                        book.register(), SubsetCheck.rules(all, book.register().ids()), book.fixtures()),
                POLICY.digests());
    }
}
