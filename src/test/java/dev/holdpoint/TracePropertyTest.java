package dev.holdpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.oracle.Corollary;
import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.trace.RuleTrace;
import dev.holdpoint.trace.Seen;
import dev.holdpoint.trace.Stop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A trace tells the truth: what it names as decisive is. */
class TracePropertyTest {
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);
    private static final int SITUATIONS = Integer.getInteger("holdpoint.traces", 25);

    private static final PolicyTracer TRACER = PolicyTracer.standard();
    private static final RuleCatalogue RULES = Policies.standard().book().rules();
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    @Test
    void everyRuleEitherFiredOrHasSomethingThatStoppedIt() {
        Situations situations = new Situations(SEED);
        for (int i = 0; i < 150; i++) {
            Situation situation = situations.next();
            Set<String> fired = CHECKER.firedRules(situation);
            for (RuleTrace rule : TRACER.trace(situation).rules()) {
                assertThat(rule.fired())
                        .as("seed %s, situation %s, %s\n%s", SEED, i, rule, Yaml.write(situation))
                        .isEqualTo(fired.contains(rule.id()))
                        .isNotEqualTo(rule.stop().isPresent());
            }
        }
    }

    @Test
    void changingTheFactThatStoppedARuleLetsItPass() {
        Situations situations = new Situations(SEED);
        List<String> wrong = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        for (int i = 0; i < SITUATIONS; i++) {
            Situation situation = situations.next();
            for (RuleTrace rule : TRACER.trace(situation).rules()) {
                Stop stop = rule.stop().orElse(null);
                if (stop != null
                        && stop.kind() == Stop.Kind.DOES_NOT_HOLD
                        && !facts(stop).isEmpty()) {
                    tried.add(rule.id());
                    if (!passes(situation, rule, stop)) {
                        wrong.add("seed " + SEED + ", situation " + i + ": " + rule + "\n" + Yaml.write(situation));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).hasSizeGreaterThan(80);
    }

    /** Some change of what the condition saw brings the rule to fire, or at least past this condition. */
    private static boolean passes(Situation situation, RuleTrace rule, Stop stop) {
        for (List<Fact<?>> candidate : facts(stop)) {
            List<Situation> changed = List.of(situation);
            for (Fact<?> fact : candidate) {
                List<Situation> more = new ArrayList<>(changed);
                changed.forEach(one -> more.addAll(changes(one, fact)));
                changed = more;
            }
            if (changed.stream().anyMatch(one -> isFurther(rule.id(), stop, one))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFurther(String rule, Stop before, Situation changed) {
        if (CHECKER.firedRules(changed).contains(rule)) {
            return true;
        }
        Optional<Stop> now = before.alone() && !asksForFindings(rule)
                ? Optional.empty()
                : TRACER.trace(changed).find(rule).flatMap(RuleTrace::stop);
        return now.filter(stop ->
                        stop.element() >= before.element() && !stop.condition().equals(before.condition()))
                .isPresent();
    }

    /** A rule that asks for findings may lose one by the very change that lets it past its condition. */
    private static boolean asksForFindings(String rule) {
        return RULES.find(rule).orElseThrow().text().contains("Finding(");
    }

    /** The facts that the condition saw, for each candidate. */
    private static List<List<Fact<?>>> facts(Stop stop) {
        List<List<Fact<?>>> facts = new ArrayList<>();
        for (List<Seen> candidate : stop.seen()) {
            List<Fact<?>> seen = new ArrayList<>();
            candidate.forEach(one -> one.fact().ifPresent(seen::add));
            if (!seen.isEmpty()) {
                facts.add(seen);
            }
        }
        return facts;
    }

    private static List<Situation> changes(Situation situation, Fact<?> fact) {
        List<Situation> changes = new ArrayList<>();
        if (fact.known()) {
            attempt(changes, () -> Edits.without(situation, fact.path()));
        }
        if (fact.field().kind() instanceof Kind.Repeated<?>) {
            attempt(changes, () -> Edits.with(situation, fact.path(), List.of()));
        }
        for (Object value : Corollary.fillings(situation, fact)) {
            attempt(changes, () -> Edits.with(situation, fact.path(), value));
        }
        return changes;
    }

    private static void attempt(List<Situation> changes, java.util.function.Supplier<Situation> change) {
        try {
            changes.add(change.get());
        } catch (IllegalArgumentException e) {
            return; // the situation cannot be like that
        }
    }
}
