package dev.holdpoint.analyse;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.register.YamlTexts;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads {@code properties.yaml}: properties as an auditor states them, and for each clause of the register what it takes to be met, from
 * which follows that its gates do not open while it is not.
 */
final class PropertyFile {
    /** The property that all clauses share. */
    static final String UNKNOWN = "no-gate-opens-on-an-unknown";

    private final String path;
    private final YamlTexts yaml;
    private final Register register;
    private final Decided decided;
    private final Condition condition;
    private final Condition free;
    private final FillingIn fillingIn;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<Clause, Set<Decision>> covered = new HashMap<>();
    private final List<Property.Case> unknown = new ArrayList<>();

    private PropertyFile(String path, Register register, Translation rules, Decided decided) {
        this.path = path;
        this.yaml = new YamlTexts(path);
        this.register = register;
        this.decided = decided;
        this.condition = new Condition(path, rules, decided);
        this.free = Condition.free(path, rules, decided);
        this.fillingIn = new FillingIn(rules, decided);
    }

    /** @throws RulesException with what is wrong, or with the clauses of which no property speaks */
    static List<Property> read(String path, String text, Register register, Translation rules, Decided decided) {
        PropertyFile file = new PropertyFile(path, register, rules, decided);
        file.all(file.yaml.root(text));
        return List.copyOf(file.properties.values());
    }

    private void all(Node root) {
        Map<String, Node> top = yaml.keys(root, Set.of("properties", "clauses"));
        for (Node node : yaml.list(yaml.need(top, "properties", root))) {
            add(node, property(node));
        }
        for (Node node : yaml.list(yaml.need(top, "clauses", root))) {
            clause(node);
        }
        properties.put(
                UNKNOWN,
                new Property(
                        UNKNOWN,
                        "No gate opens while a fact is unknown that one of its clauses asks for.",
                        List.of(),
                        List.copyOf(unknown)));
        List<RuleProblem> missing = new ArrayList<>();
        for (ClauseEntry entry : register.clauses()) {
            for (Decision gate : entry.decides()) {
                if (gate.isGate()
                        && !covered.getOrDefault(entry.clause(), Set.of()).contains(gate)) {
                    missing.add(new RuleProblem(
                            path, 0, "no property says what " + entry.clause() + " asks for on " + gate.wireName()));
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new RulesException(missing);
        }
    }

    private void add(Node node, Property property) {
        if (properties.put(property.name(), property) != null) {
            throw yaml.wrong(node, "`" + property.name() + "` stands here twice");
        }
    }

    private Property property(Node node) {
        Map<String, Node> keys = yaml.keys(node, Set.of("name", "says", "clauses", "never", "fills-in"));
        List<Clause> clauses = new ArrayList<>();
        Node cited = keys.get("clauses");
        if (cited != null) {
            yaml.list(cited).forEach(each -> clauses.add(clause(yaml.text(each), each)));
        }
        Node never = keys.get("never");
        if (never != null && keys.containsKey("fills-in")) {
            throw yaml.wrong(node, "a property has `never` or `fills-in`, and not both: write two");
        }
        List<Property.Case> cases = never != null
                ? List.of(new Property.Case("", condition.of(never), free.of(never), ""))
                : fillingIn.cases(exceptions(yaml.need(keys, "fills-in", node)));
        return new Property(
                yaml.text(yaml.need(keys, "name", node)),
                yaml.text(yaml.need(keys, "says", node)),
                List.copyOf(clauses),
                cases);
    }

    /** Where filling in a fact is not looked at. */
    private Map<String, Formula> exceptions(Node node) {
        Map<String, Formula> exceptions = new HashMap<>();
        for (Node each : yaml.list(yaml.need(yaml.keys(node, Set.of("but")), "but", node))) {
            Map<String, Node> keys = yaml.keys(each, Set.of("fact", "where", "why"));
            yaml.need(keys, "why", each);
            Node fact = yaml.need(keys, "fact", each);
            condition.unknown(fact);
            Node where = keys.get("where");
            exceptions.put(yaml.text(fact), where(condition, where));
        }
        return exceptions;
    }

    private void clause(Node node) {
        Map<String, Node> keys = yaml.keys(node, Set.of("clause", "gates", "where", "met", "told"));
        Clause clause = clause(yaml.text(yaml.need(keys, "clause", node)), node);
        Node met = keys.get("met");
        if ((met == null) == (keys.get("told") == null)) {
            throw yaml.wrong(node, "a clause has `met`, or `told` with the reason why nothing waits for it");
        }
        for (String name : yaml.text(yaml.need(keys, "gates", node)).split(" ", -1)) {
            Decision gate = gate(name, node);
            covered.computeIfAbsent(clause, key -> EnumSet.noneOf(Decision.class))
                    .add(gate);
            if (met != null) {
                gate(clause, gate, keys.get("where"), met);
            }
        }
    }

    private void gate(Clause clause, Decision gate, @Nullable Node where, Node met) {
        if (where != null) {
            condition.areOfOneCategory(where, met);
        }
        Formula asked = decided.outcome(gate, Outcome.OPEN).and(where(condition, where));
        Formula broken = asked.and(condition.of(met).not());
        String name = clause + "." + gate.wireName();
        Property before = properties.get(name);
        List<Property.Case> cases = new ArrayList<>(before == null ? List.of() : before.cases());
        Formula conceivable = where(free, where).and(free.of(met).not());
        cases.add(new Property.Case("", broken, conceivable, ""));
        String asks = register.find(clause).map(ClauseEntry::asks).orElse("");
        String says = gate.wireName() + " does not open unless " + asks + ".";
        properties.put(name, new Property(name, says, List.of(clause), List.copyOf(cases)));
        for (Node fact : condition.facts(met)) {
            unknown.add(new Property.Case(
                    clause + " on " + gate.wireName() + ", " + yaml.text(fact),
                    broken.and(condition.unknown(fact)),
                    Formula.YES,
                    ""));
        }
    }

    private static Formula where(Condition condition, @Nullable Node where) {
        return where == null ? Formula.YES : condition.of(where);
    }

    private Decision gate(String name, Node node) {
        return Choice.named(Decision.class, name)
                .filter(Decision::isGate)
                .orElseThrow(() -> yaml.wrong(node, "`" + name + "` is no gate"));
    }

    private Clause clause(String id, Node node) {
        try {
            Clause clause = Clause.of(id);
            if (register.find(clause).isPresent()) {
                return clause;
            }
        } catch (IllegalArgumentException e) {
            throw yaml.wrong(node, "`" + id + "` is no clause");
        }
        throw yaml.wrong(node, "the register has no clause `" + id + "`");
    }
}
