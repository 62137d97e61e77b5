package dev.holdpoint;

import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.plan.Planner;
import dev.holdpoint.register.PolicyDigests;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Conclusions;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.PolicyId;
import dev.holdpoint.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides what the policy says about a situation. Make one and keep it: making it loads the rules, checking is cheap. Thread-safe;
 * a check depends on the situation and the rules alone, reads no clock and no network, and leaves nothing behind.
 */
public final class PolicyChecker {
    private final PolicyEngine engine;
    private final PolicyId policy;

    PolicyChecker(PolicyEngine engine, PolicyId policy) {
        this.engine = engine;
        this.policy = policy;
    }

    /** A checker with the rules of this release. They load in the background; the first check waits for them. */
    public static PolicyChecker standard() {
        return new PolicyChecker(
                PolicyEngine.standard(), new PolicyId(HoldpointVersion.get(), PolicyDigests::ofStandard));
    }

    /**
     * A checker with the rules of a folder, so that a changed rule can be tried: every {@code *.drl} in it, which is compiled after
     * it was checked to be nothing but rules, and to be the whole policy: each clause decides what it does in this release. The digest in its verdicts is over these
     * files, its {@code register.yaml} where there is one, and what else this release decides and speaks by.
     *
     * @throws dev.holdpoint.register.RulesException with every place that is wrong, if they cannot be used
     * @throws dev.holdpoint.engine.PolicyException if the rule compiler, {@code org.drools:drools-engine}, is not on the class path
     */
    public static PolicyChecker fromRules(Path folder) {
        return OutsideRules.checker(folder, false);
    }

    /**
     * The same, with rules that may be only a part of the policy. Where they are, {@link #policy()} and every verdict say so
     * ({@link PolicyId#isPartial()}), and a gate that such a verdict has open is not open.
     *
     * @throws dev.holdpoint.register.RulesException with every place that is wrong, if they cannot be used
     * @throws dev.holdpoint.engine.PolicyException if the rule compiler, {@code org.drools:drools-engine}, is not on the class path
     */
    public static PolicyChecker fromPartialRules(Path folder) {
        return OutsideRules.checker(folder, true);
    }

    /** Which rules it decides by, as its verdicts name them. */
    public PolicyId policy() {
        return policy;
    }

    /**
     * The verdict on a situation.
     *
     * @throws dev.holdpoint.engine.PolicyException if the rules cannot be loaded, or fail; there is no verdict then
     */
    public Verdict check(Situation situation) {
        Prepared prepared = Prepared.of(situation);
        return Conclusions.verdict(prepared.situation(), policy, engine.run(prepared.facts()));
    }

    /**
     * The shortest way to open a gate: a smallest set of facts with which it opens, each with what is to be done for it. Found, and
     * checked, by running the rules, some hundred times where much is missing.
     *
     * @throws IllegalArgumentException if the decision is not a gate
     * @throws dev.holdpoint.engine.PolicyException if the rules cannot be loaded, or fail
     */
    public Plan plan(Situation situation, Decision gate) {
        return Planner.plan(this::check, situation, gate);
    }

    /**
     * Whether a gate of a verdict opens once what these of its findings ask for is done: the rules are run on the situation as it would
     * be then. Costs nothing where other findings hold the gate too.
     *
     * @throws IllegalArgumentException if the decision is not a gate
     * @throws dev.holdpoint.engine.PolicyException if the rules cannot be loaded, or fail
     */
    public boolean opens(Verdict verdict, Decision gate, Collection<Finding> done) {
        return Planner.opens(this::check, verdict, gate, done);
    }

    /**
     * The ids of the rules that fire on a situation, in alphabetical order: those that conclude a finding, and those that only work
     * out a fact for other rules, which no verdict shows. Slower than a check; for explanations and tests.
     *
     * @throws dev.holdpoint.engine.PolicyException if the rules cannot be loaded, or fail
     */
    public Set<String> firedRules(Situation situation) {
        Set<String> fired = new TreeSet<>();
        engine.run(Prepared.of(situation).facts(), fired::add);
        return Collections.unmodifiableSet(fired);
    }

    /**
     * What each rule concludes on a situation: its id, and the findings and derived facts that it added, in no particular order. Slower
     * than a check; for explanations and tests.
     *
     * @throws dev.holdpoint.engine.PolicyException if the rules cannot be loaded, or fail
     */
    public Map<String, List<Object>> conclusions(Situation situation) {
        Map<String, List<Object>> conclusions = new TreeMap<>();
        engine.concluding(
                Prepared.of(situation).facts(),
                (rule, concluded) -> conclusions
                        .computeIfAbsent(rule, id -> new ArrayList<>())
                        .add(concluded));
        return Collections.unmodifiableMap(conclusions);
    }

    /**
     * The verdict that there would be without some of the rules, to see what they are there for: no verdict to act on.
     *
     * @param rules the ids of the rules to leave out
     * @throws dev.holdpoint.engine.PolicyException if the rules cannot be loaded, or fail
     */
    public Verdict checkWithout(Situation situation, Set<String> rules) {
        Prepared prepared = Prepared.of(situation);
        return Conclusions.verdict(prepared.situation(), policy, engine.runWithout(prepared.facts(), rules));
    }
}
