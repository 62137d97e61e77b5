package dev.holdpoint.analyse;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads {@code properties.yaml}: properties as an auditor states them, and for each clause of the register what it takes to be met, from
 * which follows that its gates do not open while it is not.
 */
final class PropertyFile {
    /** The property that all clauses share. */
    static final String UNKNOWN = "no-gate-opens-on-an-unknown";

    private final String path;
    private final Register register;
    private final Formulas formulas;
    private final Decided decided;
    private final Condition condition;
    private final Condition free;
    private final FillingIn fillingIn;
    private final Map<String, Property> properties = new LinkedHashMap<>();
    private final Map<Clause, Set<Decision>> covered = new HashMap<>();
    private final List<Property.Case> unknown = new ArrayList<>();

    private PropertyFile(String path, Register register, Translation rules, Decided decided) {
        this.path = path;
        this.register = register;
        this.formulas = rules.formulas();
        this.decided = decided;
        this.condition = new Condition(path, rules, decided);
        this.free = Condition.free(path, rules, decided);
        this.fillingIn = new FillingIn(rules, decided);
    }

    /** @throws RulesException with what is wrong, or with the clauses of which no property speaks */
    static List<Property> read(String path, String text, Register register, Translation rules, Decided decided) {
        PropertyFile file = new PropertyFile(path, register, rules, decided);
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw RulesException.of(path, "there is nothing in it");
            }
            file.all(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new RulesException(List.of(new RuleProblem(path, line, "not YAML: " + e.getProblem())));
        } catch (YAMLException e) {
            throw RulesException.of(path, "not YAML");
        }
        return List.copyOf(file.properties.values());
    }

    private void all(Node root) {
        Map<String, Node> top = keys(root, Set.of("properties", "clauses"));
        for (Node node : list(need(top, "properties", root))) {
            add(node, property(node));
        }
        for (Node node : list(need(top, "clauses", root))) {
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
            throw wrong(node, "`" + property.name() + "` stands here twice");
        }
    }

    private Property property(Node node) {
        Map<String, Node> keys = keys(node, Set.of("name", "says", "clauses", "never", "fills-in"));
        List<Clause> clauses = new ArrayList<>();
        Node cited = keys.get("clauses");
        if (cited != null) {
            list(cited).forEach(each -> clauses.add(clause(text(each), each)));
        }
        Node never = keys.get("never");
        List<Property.Case> cases = never != null
                ? List.of(new Property.Case("", condition.of(never), free.of(never), ""))
                : fillingIn.cases(exceptions(need(keys, "fills-in", node)));
        return new Property(
                text(need(keys, "name", node)), text(need(keys, "says", node)), List.copyOf(clauses), cases);
    }

    /** Where filling in a fact is not looked at. */
    private Map<String, Formula> exceptions(Node node) {
        Map<String, Formula> exceptions = new HashMap<>();
        for (Node each : list(need(keys(node, Set.of("but")), "but", node))) {
            Map<String, Node> keys = keys(each, Set.of("fact", "where", "why"));
            need(keys, "why", each);
            Node where = keys.get("where");
            exceptions.put(text(need(keys, "fact", each)), where == null ? formulas.yes() : condition.of(where));
        }
        return exceptions;
    }

    private void clause(Node node) {
        Map<String, Node> keys = keys(node, Set.of("clause", "gates", "where", "met", "told"));
        Clause clause = clause(text(need(keys, "clause", node)), node);
        Node met = keys.get("met");
        if ((met == null) == (keys.get("told") == null)) {
            throw wrong(node, "a clause has `met`, or `told` with the reason why nothing waits for it");
        }
        for (String name : text(need(keys, "gates", node)).split(" ", -1)) {
            Decision gate = gate(name, node);
            covered.computeIfAbsent(clause, key -> EnumSet.noneOf(Decision.class))
                    .add(gate);
            if (met != null) {
                gate(clause, gate, keys.get("where"), met);
            }
        }
    }

    private void gate(Clause clause, Decision gate, @Nullable Node where, Node met) {
        Formula asked =
                formulas.and(decided.outcome(gate, Outcome.OPEN), where == null ? formulas.yes() : condition.of(where));
        Formula broken = formulas.and(asked, formulas.not(condition.of(met)));
        String name = clause + "." + gate.wireName();
        Property before = properties.get(name);
        List<Property.Case> cases = new ArrayList<>(before == null ? List.of() : before.cases());
        Formula conceivable = formulas.and(where == null ? formulas.yes() : free.of(where), formulas.not(free.of(met)));
        cases.add(new Property.Case("", broken, conceivable, ""));
        String asks = register.find(clause).map(ClauseEntry::asks).orElse("");
        String says = gate.wireName() + " does not open unless " + asks + ".";
        properties.put(name, new Property(name, says, List.of(clause), List.copyOf(cases)));
        for (NodeTuple entry : ((MappingNode) met).getValue()) {
            String fact = text(entry.getKeyNode());
            if (fact.contains(".") && !fact.startsWith("category.")) {
                unknown.add(new Property.Case(
                        clause + " on " + gate.wireName() + ", " + fact,
                        formulas.and(
                                asked, condition.unknown(entry.getKeyNode()), formulas.not(condition.entry(entry))),
                        formulas.yes(),
                        ""));
            }
        }
    }

    private Decision gate(String name, Node node) {
        for (Decision decision : Decision.values()) {
            if (decision.isGate() && decision.wireName().equals(name)) {
                return decision;
            }
        }
        throw wrong(node, "`" + name + "` is no gate");
    }

    private Clause clause(String id, Node node) {
        try {
            Clause clause = Clause.of(id);
            if (register.find(clause).isPresent()) {
                return clause;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(node, "`" + id + "` is no clause");
        }
        throw wrong(node, "the register has no clause `" + id + "`");
    }

    private Map<String, Node> keys(Node node, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "keys and values were expected here");
        }
        Map<String, Node> keys = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = text(entry.getKeyNode());
            if (!known.contains(key) || keys.put(key, entry.getValueNode()) != null) {
                throw wrong(entry.getKeyNode(), "the key `" + key + "` is not known here, or stands here twice");
            }
        }
        return keys;
    }

    private Node need(Map<String, Node> keys, String key, Node where) {
        Node node = keys.get(key);
        if (node == null) {
            throw wrong(where, "`" + key + "` is missing");
        }
        return node;
    }

    private List<Node> list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "a list was expected here");
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong(node, "a text was expected here");
    }

    private RulesException wrong(Node node, String message) {
        int line = node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
        return new RulesException(List.of(new RuleProblem(path, line, message)));
    }
}
