package dev.holdpoint.analyse;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.PauseDecision;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Verdict;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * Everything that can be seen in a verdict but its wording, a line each: each finding with its status, what it cites, rests on and would
 * clear it, whom it sends the case to, and what is to be done with each category. Of a secret only its kind is known to formulas, not
 * the text that it stands in. What stands in a verdict twice stands here once.
 */
final class Observed {
    private final Map<Decision, Map<String, Formula>> lines = new EnumMap<>(Decision.class);

    Observed(Translation rules, Decided decided) {
        for (Decision decision : Decision.values()) {
            lines.put(decision, new LinkedHashMap<>());
            Formula shown = decided.outcome(decision, Outcome.NOT_APPLICABLE).not();
            decided.outcomes(decision).forEach((outcome, when) -> line(decision, outcome.wireName(), when));
            for (Thing finding : decided.findings(decision)) {
                finding(decision, Decided.conclusion(finding), shown.and(finding.exists()));
            }
        }
        for (PauseAction action : PauseAction.values()) {
            for (Value.Name name : rules.space().names()) {
                line(Decision.PAUSE, action.wireName() + " [" + name.number() + "]", decided.action(name, action));
            }
        }
        for (Party party : Party.values()) {
            line(Decision.ESCALATION, "to " + party.wireName(), decided.party(party));
            line(Decision.ESCALATION, "route " + party.wireName(), decided.route(party));
        }
        line(Decision.ESCALATION, "route unclear", decided.unclear());
    }

    /** Every formula in it. */
    List<Formula> all() {
        return lines.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /** What can be seen of one decision. */
    Map<String, Formula> of(Decision decision) {
        return lines.getOrDefault(decision, Map.of());
    }

    /** The lines that hold. */
    Set<String> at(BitSet holds) {
        Set<String> all = new TreeSet<>();
        lines.values().forEach(of -> all.addAll(there(of, holds)));
        return all;
    }

    /** Those of which the formula holds. */
    static Set<String> there(Map<String, Formula> named, BitSet holds) {
        Set<String> there = new TreeSet<>();
        named.forEach((name, when) -> {
            if (holds.get(when.number())) {
                there.add(name);
            }
        });
        return there;
    }

    private void finding(Decision decision, Conclusion finding, Formula exists) {
        String about = finding.rule().id()
                + finding.category().map(name -> " [" + name.number() + "]").orElse("");
        BiConsumer<String, Formula> add = (text, when) -> line(decision, about + text, exists.and(when));
        finding.statuses().forEach((status, when) -> add.accept(" is " + status.wireName(), when));
        finding.clauses().forEach((clause, when) -> add.accept(" cites " + clause, when));
        finding.party().forEach((party, when) -> add.accept(" sends to " + party.wireName(), when));
        if (finding.type() != FindingType.SECRET) {
            finding.facts()
                    .forEach(part -> add.accept(" rests on " + part.said().path(), part.when()));
            finding.remedies()
                    .forEach(cure ->
                            add.accept(" is cleared by " + cure.said().path() + " " + cure.wanted(), cure.when()));
        }
    }

    private void line(Decision decision, String text, Formula when) {
        lines.computeIfAbsent(decision, key -> new LinkedHashMap<>())
                .merge(decision.wireName() + ": " + text, when, Formula::or);
    }

    /** The same lines of a verdict of the engine. */
    static Set<String> in(Verdict verdict) {
        Set<String> seen = new TreeSet<>();
        for (Decision decision : Decision.values()) {
            String start = decision.wireName() + ": ";
            seen.add(start + verdict.outcome(decision).wireName());
            for (Finding finding : verdict.findings(decision)) {
                add(finding, start, seen);
            }
        }
        for (PauseDecision.Category category : verdict.pause().categories()) {
            seen.add("pause: " + category.action().wireName() + " ["
                    + category.automation().category().item() + "]");
        }
        verdict.escalateTo().forEach(party -> seen.add("escalation: to " + party.wireName()));
        verdict.route().ifPresent(party -> seen.add("escalation: route " + party.wireName()));
        if (verdict.escalation().route().isPresent() && verdict.route().isEmpty()) {
            seen.add("escalation: route unclear");
        }
        return seen;
    }

    /** The same, and each finding with all of it on one line. */
    static Set<String> whole(Verdict verdict) {
        Set<String> seen = in(verdict);
        for (Decision decision : Decision.values()) {
            for (Finding finding : verdict.findings(decision)) {
                Set<String> parts = new LinkedHashSet<>();
                add(finding, "", parts);
                seen.add(decision.wireName() + ": " + String.join(", ", parts));
            }
        }
        return seen;
    }

    private static void add(Finding finding, String start, Set<String> seen) {
        String about = start
                + finding.rule().id()
                + finding.automation()
                        .map(automation -> " [" + automation.category().item() + "]")
                        .orElse("");
        seen.add(about + " is " + finding.status().wireName());
        finding.clauses().forEach(clause -> seen.add(about + " cites " + clause));
        finding.party().ifPresent(party -> seen.add(about + " sends to " + party.wireName()));
        if (finding.type() != FindingType.SECRET) {
            for (Fact<?> fact : finding.facts()) {
                seen.add(about + " rests on " + fact.path());
            }
            for (Remedy remedy : finding.remedies()) {
                String wanted = remedy.wanted().map(choice -> choice.wireName()).orElse("");
                seen.add(about + " is cleared by " + remedy.fact().path() + " " + wanted);
            }
        }
    }
}
