package dev.holdpoint.trace;

import dev.holdpoint.engine.CompiledRules;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.engine.PolicyException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Runs the rules and says what became of each: which fired, on what, and what stopped the others. Slower than a run. */
public final class Tracer {
    private final List<Model> models;
    private final PolicyEngine engine;

    private Tracer(List<Model> models, PolicyEngine engine) {
        this.models = models;
        this.engine = engine;
    }

    /** Of the rules of this release. @throws PolicyException if there are none */
    public static Tracer standard() {
        List<Model> models = CompiledRules.models();
        return new Tracer(models, PolicyEngine.standard(models));
    }

    /** Of rules that were compiled at run time. */
    public static Tracer of(Collection<Model> models) {
        return new Tracer(List.copyOf(models), PolicyEngine.of(models));
    }

    /** For each constraint of a rule that looks at one enumerated fact, the values that it holds for. */
    public List<Values> values(String ruleId) {
        return rules().filter(rule -> rule.getName().startsWith(ruleId + " "))
                .findFirst()
                .map(Probe::values)
                .orElse(List.of());
    }

    private Stream<Rule> rules() {
        return models.stream().flatMap(model -> model.getRules().stream());
    }

    /**
     * What becomes of every rule on these facts.
     *
     * @throws PolicyException if a rule fails
     */
    public Trace trace(Collection<?> facts) {
        Map<String, List<List<Object>>> firings = new HashMap<>();
        Collection<?> atTheEnd = engine.run(
                facts,
                (rule, matched) ->
                        firings.computeIfAbsent(rule, id -> new ArrayList<>()).add(matched));
        return new Trace(rules().map(rule -> trace(rule, firings, atTheEnd)).toList());
    }

    private static RuleTrace trace(Rule rule, Map<String, List<List<Object>>> firings, Collection<?> atTheEnd) {
        String id = rule.getName().substring(0, rule.getName().indexOf(' '));
        List<List<Seen>> fired = firings.getOrDefault(id, List.of()).stream()
                .map(matched -> Looked.atMatch(rule, matched))
                .toList();
        return new RuleTrace(id, fired, fired.isEmpty() ? Walk.stop(rule, atTheEnd) : Optional.empty());
    }
}
