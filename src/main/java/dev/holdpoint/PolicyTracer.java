package dev.holdpoint;

import dev.holdpoint.situation.Situation;
import dev.holdpoint.trace.Trace;
import dev.holdpoint.trace.Tracer;
import dev.holdpoint.trace.Values;
import java.nio.file.Path;
import java.util.List;

/** Says what became of every rule on a situation: which fired, and what stopped the others. For explanations; a check is faster. */
public final class PolicyTracer {
    private final Tracer tracer;

    private PolicyTracer(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Of the rules of this release. @throws dev.holdpoint.engine.PolicyException if they cannot be loaded */
    public static PolicyTracer standard() {
        return new PolicyTracer(Tracer.standard());
    }

    /**
     * Of the rules of a folder.
     *
     * @throws dev.holdpoint.register.RulesException with every place that is wrong, if they cannot be used
     * @throws dev.holdpoint.engine.PolicyException if the rule compiler, {@code org.drools:drools-engine}, is not on the class path
     */
    public static PolicyTracer fromRules(Path folder) {
        return new PolicyTracer(Tracer.of(OutsideRules.compiled(folder, false).models()));
    }

    /** The same, where they may be only a part of the policy. */
    public static PolicyTracer fromPartialRules(Path folder) {
        return new PolicyTracer(Tracer.of(OutsideRules.compiled(folder, true).models()));
    }

    /** For each constraint of a rule that looks at one enumerated fact, the values that it holds for. */
    public List<Values> values(String ruleId) {
        return tracer.values(ruleId);
    }

    /** What becomes of every rule on a situation. @throws dev.holdpoint.engine.PolicyException if a rule fails */
    public Trace trace(Situation situation) {
        return tracer.trace(Prepared.of(situation).facts());
    }
}
