package dev.holdpoint.analyse;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.PolicyRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands in the rules and does nothing: rules that never or always fire, rules said twice, facts and values not read. */
final class IdleParts {
    private final Translation rules;
    private final Decided decided;
    private final ExampleSearch search;
    private final List<Remark> remarks = new ArrayList<>();

    IdleParts(Translation rules, Decided decided, ExampleSearch search) {
        this.rules = rules;
        this.decided = decided;
        this.search = search;
    }

    List<Remark> all() {
        for (ParsedRule rule : rules.rules()) {
            Formula where = rules.fired(rule.id()).where();
            if (search.never(where)) {
                add(Remark.Kind.NEVER_FIRES, rule.id(), "fires in no situation");
            } else if (search.never(where.not())) {
                add(Remark.Kind.ALWAYS_FIRES, rule.id(), "fires in every situation");
            }
        }
        facts();
        twice();
        return List.copyOf(remarks);
    }

    private void add(Remark.Kind kind, String about, String says) {
        remarks.add(new Remark(kind, about, says));
    }

    private void facts() {
        Set<Formula> seen = new HashSet<>();
        Map<Variable, Set<Integer>> asked = new HashMap<>();
        for (ParsedRule rule : rules.rules()) {
            read(rules.fired(rule.id()).where(), seen, asked);
        }
        for (Decision decision : Decision.values()) {
            for (Thing finding : decided.findings(decision)) {
                Decided.conclusion(finding).statuses().values().forEach(when -> read(when, seen, asked));
            }
        }
        for (Variable variable : rules.space().variables()) {
            boolean part = variable.path().contains("[") && !variable.path().contains("[0].");
            if (!part) {
                unread(variable, asked.getOrDefault(variable, Set.of()));
            }
        }
    }

    private void unread(Variable variable, Set<Integer> asked) {
        String path = variable.path().replace("[0]", "[]");
        boolean inParts = asked.isEmpty()
                && rules.space().variables().stream()
                        .anyMatch(part -> part.path().startsWith(variable.path() + "#"));
        if (inParts) {
            return;
        }
        if (asked.isEmpty()) {
            add(Remark.Kind.UNREAD, path, "is read by no rule");
            return;
        }
        List<String> alike = new ArrayList<>();
        for (int value = 0; value < variable.values().size(); value++) {
            if (!asked.contains(value)) {
                alike.add(value == 0 ? "unknown" : variable.values().get(value));
            }
        }
        if (alike.size() > 1 && variable.values().size() > 2) {
            add(Remark.Kind.NOT_TOLD_APART, path, "no rule tells " + String.join(", ", alike) + " apart");
        }
    }

    private static void read(Formula formula, Set<Formula> seen, Map<Variable, Set<Integer>> asked) {
        if (seen.add(formula)) {
            if (formula.kind() == Formula.Kind.ATOM && formula.atom() instanceof Atom.Is is) {
                asked.computeIfAbsent(is.variable(), key -> new HashSet<>()).add(is.value());
            }
            formula.parts().forEach(part -> read(part, seen, asked));
        }
    }

    /** Findings of one rule that are there, with the same status, wherever those of another are that decides and cites all it does. */
    private void twice() {
        Map<String, Map<String, Formula>> said = new LinkedHashMap<>();
        for (ParsedRule rule : rules.rules()) {
            Map<String, Formula> lines = new LinkedHashMap<>();
            for (Thing thing : rules.fired(rule.id()).added()) {
                if (thing.type() == Finding.class) {
                    said(Decided.conclusion(thing), thing.exists(), lines);
                }
            }
            if (!lines.isEmpty()) {
                said.put(rule.id(), lines);
            }
        }
        said.forEach((one, lines) -> said.forEach((other, more) -> {
            if (!one.equals(other) && isWithin(one, other) && follows(lines, more)) {
                add(Remark.Kind.SAID_TWICE, one, "says nothing that " + other + " does not");
            }
        }));
    }

    private static void said(Conclusion finding, Formula exists, Map<String, Formula> lines) {
        String about = finding.category().orElse(null) + " ";
        finding.statuses().forEach((status, when) -> lines.merge(about + status, exists.and(when), Formula::or));
        finding.party().forEach((party, when) -> lines.merge(about + party, exists.and(when), Formula::or));
    }

    private boolean isWithin(String one, String other) {
        PolicyRule small = rules.rule(one).orElseThrow().text().rule();
        PolicyRule large = rules.rule(other).orElseThrow().text().rule();
        return large.decisions().containsAll(small.decisions())
                && large.clauses().containsAll(small.clauses());
    }

    private boolean follows(Map<String, Formula> lines, Map<String, Formula> more) {
        return search.never(Formula.any(
                lines.entrySet(),
                line -> line.getValue()
                        .and(more.getOrDefault(line.getKey(), Formula.NO).not())));
    }
}
