package dev.holdpoint.register;

import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads {@code register.yaml}: texts alone, no types, and every key known. */
public final class RegisterReader {
    private static final Set<String> KEYS =
            Set.of("sections", "clauses", "readings", "procedures", "rules", "conclusions", "glossary");

    private final String path;

    private RegisterReader(String path) {
        this.path = path;
    }

    /**
     * The register in that text.
     *
     * @param path what to call it in messages
     * @throws RulesException if it is no register
     */
    public static Register read(String path, String text) {
        RegisterReader reader = new RegisterReader(path);
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw RulesException.of(path, "the register is empty");
            }
            return reader.register(root);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new RulesException(List.of(new RuleProblem(path, line, "not YAML: " + e.getProblem())));
        } catch (YAMLException e) {
            throw RulesException.of(path, "not YAML");
        }
    }

    private Register register(Node root) {
        Map<String, Node> top = map(root, KEYS);
        Map<String, Node> sections = map(need(top, "sections", root), Set.copyOf(Clause.SECTIONS));
        List<ClauseEntry> clauses = new ArrayList<>();
        Set<Clause> seen = new HashSet<>();
        for (Node node : list(need(top, "clauses", root))) {
            ClauseEntry entry = clause(node, sections);
            if (!seen.add(entry.clause())) {
                throw wrong(node, entry.clause() + " stands in the register twice");
            }
            clauses.add(entry);
        }
        List<Reading> readings = new ArrayList<>();
        for (Node node : list(need(top, "readings", root))) {
            readings.add(reading(node));
        }
        List<Procedure> procedures = new ArrayList<>();
        for (Node node : list(need(top, "procedures", root))) {
            Map<String, Node> keys = map(node, Set.of("name", "fact", "clauses"));
            procedures.add(new Procedure(
                    text(need(keys, "name", node)),
                    text(need(keys, "fact", node)),
                    words(need(keys, "clauses", node)).stream()
                            .map(id -> id(id, node))
                            .toList()));
        }
        return new Register(
                path,
                List.copyOf(clauses),
                List.copyOf(readings),
                List.copyOf(procedures),
                rules(top.get("rules")),
                meanings(top, "conclusions"),
                meanings(top, "glossary"));
    }

    /** File by file, each rule without the prefix that it shares with the others of its file. */
    private List<String> rules(@Nullable Node files) {
        List<String> rules = new ArrayList<>();
        if (files instanceof MappingNode mapping) {
            for (NodeTuple file : mapping.getValue()) {
                String prefix = text(file.getKeyNode()) + ".";
                words(file.getValueNode()).forEach(name -> rules.add(prefix + name));
            }
        } else if (files != null) {
            throw wrong(files, "keys and values were expected here");
        }
        return List.copyOf(rules);
    }

    /** Names with what they mean, in the order of the file; a register of somebody's own may have none. */
    private Map<String, String> meanings(Map<String, Node> top, String key) {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (top.get(key) instanceof MappingNode node) {
            node.getValue().forEach(entry -> meanings.put(text(entry.getKeyNode()), text(entry.getValueNode())));
        }
        return Collections.unmodifiableMap(meanings);
    }

    private ClauseEntry clause(Node node, Map<String, Node> sections) {
        Map<String, Node> keys = map(node, Set.of("id", "decides", "asks", "unchecked"));
        Clause clause = id(text(need(keys, "id", node)), node);
        EnumSet<Decision> decides = EnumSet.noneOf(Decision.class);
        for (String name : words(need(keys, "decides", node))) {
            Decision found = null;
            for (Decision decision : Decision.values()) {
                found = decision.wireName().equals(name) ? decision : found;
            }
            if (found == null) {
                throw wrong(node, "`" + name + "` is no decision");
            }
            decides.add(found);
        }
        return new ClauseEntry(
                clause,
                text(need(sections, clause.section(), node)),
                text(need(keys, "asks", node)),
                Collections.unmodifiableSet(decides),
                Optional.ofNullable(keys.get("unchecked")).map(this::text),
                line(node));
    }

    private Reading reading(Node node) {
        Map<String, Node> keys = map(node, Set.of("id", "title", "says", "rules", "elsewhere"));
        List<String> rules = new ArrayList<>();
        for (Node rule : list(need(keys, "rules", node))) {
            rules.add(text(rule));
        }
        return new Reading(
                text(need(keys, "id", node)),
                text(need(keys, "title", node)),
                text(need(keys, "says", node)),
                List.copyOf(rules),
                Optional.ofNullable(keys.get("elsewhere")).map(this::text));
    }

    private Clause id(String id, Node node) {
        try {
            return Clause.of(id);
        } catch (IllegalArgumentException e) {
            throw wrong(node, "`" + id + "` is no clause; clauses look like AC-2");
        }
    }

    private Map<String, Node> map(Node node, Set<String> known) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "keys and values were expected here");
        }
        Map<String, Node> keys = new HashMap<>();
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

    private List<String> words(Node node) {
        return List.of(text(node).split(" ", -1));
    }

    private RulesException wrong(Node node, String message) {
        return new RulesException(List.of(new RuleProblem(path, line(node), message)));
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }
}
