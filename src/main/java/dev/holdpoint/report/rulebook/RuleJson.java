package dev.holdpoint.report.rulebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Place;
import dev.holdpoint.text.Json;
import dev.holdpoint.trace.RuleTrace;
import dev.holdpoint.trace.Seen;
import dev.holdpoint.trace.Stop;
import dev.holdpoint.trace.Trace;
import dev.holdpoint.verdict.PolicyId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What rules are, and what became of them, for a program. */
public final class RuleJson {
    private RuleJson() {}

    /** These rules, in the order of the rule files. */
    public static String list(PolicyId policy, List<RuleText> rules) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("rules", 1);
        by(policy, json);
        ArrayNode list = json.putArray("list");
        rules.forEach(rule -> rule(list.addObject(), rule));
        return Json.indented(json);
    }

    /** What became of every rule, or of one. */
    public static String trace(PolicyId policy, RuleBook book, Trace trace, @Nullable RuleText only) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("trace", 1);
        by(policy, json);
        ArrayNode list = json.putArray("rules");
        for (RuleText rule : book.rules().rules()) {
            if (only == null || only.id().equals(rule.id())) {
                trace.find(rule.id()).ifPresent(traced -> traced(list.addObject(), rule, traced));
            }
        }
        return Json.indented(json);
    }

    /** By which rules, where they are not those of the release. */
    static void by(PolicyId policy, ObjectNode json) {
        if (!policy.isStandard()) {
            json.putObject("policy")
                    .put("version", policy.version())
                    .put("rules", policy.rules().wireName());
        }
    }

    static void rule(ObjectNode json, RuleText rule) {
        json.put("rule", rule.id()).put("sentence", rule.rule().sentence());
        rule.rule().clauses().forEach(clause -> json.withArray("clauses").add(clause.toString()));
        rule.rule().decisions().forEach(decision -> json.withArray("decisions").add(decision.wireName()));
        json.put("file", rule.path()).put("line", rule.line());
    }

    private static void traced(ObjectNode json, RuleText rule, RuleTrace traced) {
        json.put("rule", rule.id()).put("fired", traced.fired());
        ArrayNode firings = json.putArray("firings");
        traced.firings().forEach(firing -> seen(firings.addArray(), firing));
        if (traced.stop().isEmpty()) {
            json.putNull("stop");
        }
        traced.stop().ifPresent(stop -> stop(json.putObject("stop"), stop));
    }

    private static void stop(ObjectNode json, Stop stop) {
        json.put("condition", stop.condition());
        json.put("kind", stop.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.put("number", stop.element() + 1).put("alone", stop.alone());
        ArrayNode seen = json.putArray("seen");
        stop.seen().forEach(candidate -> seen(seen.addArray(), candidate));
    }

    private static void seen(ArrayNode json, List<Seen> seen) {
        for (Seen one : seen) {
            ObjectNode object = json.addObject().put("what", one.what()).put("value", one.value());
            one.fact().flatMap(fact -> fact.place()).map(Place::line).ifPresent(line -> object.put("line", line));
        }
    }
}
