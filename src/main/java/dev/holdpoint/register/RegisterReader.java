package dev.holdpoint.register;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** Reads {@code register.yaml}: texts alone, no types, and every key known. */
public final class RegisterReader {
    private static final Set<String> KEYS =
            Set.of("sections", "clauses", "readings", "procedures", "rules", "conclusions", "glossary");

    private final YamlTexts yaml;

    private RegisterReader(String path) {
        this.yaml = new YamlTexts(path);
    }

    /**
     * The register in that text.
     *
     * @param path what to call it in messages
     * @throws RulesException if it is no register
     */
    public static Register read(String path, String text) {
        RegisterReader reader = new RegisterReader(path);
        return reader.register(reader.yaml.root(text));
    }

    private Register register(Node root) {
        Map<String, Node> top = yaml.keys(root, KEYS);
        Map<String, Node> sections = yaml.keys(yaml.need(top, "sections", root), Set.copyOf(Clause.SECTIONS));
        Set<Clause> seen = new HashSet<>();
        return new Register(
                yaml.path(),
                yaml.each(top, "clauses", root, node -> clause(node, sections, seen)),
                yaml.each(top, "readings", root, this::reading),
                yaml.each(top, "procedures", root, this::procedure),
                rules(top.get("rules")),
                meanings(top, "conclusions"),
                meanings(top, "glossary"));
    }

    /** File by file, each rule without the prefix that it shares with the others of its file. */
    private List<String> rules(@Nullable Node files) {
        List<String> rules = new ArrayList<>();
        if (files instanceof MappingNode mapping) {
            for (NodeTuple file : mapping.getValue()) {
                String prefix = yaml.text(file.getKeyNode()) + ".";
                words(file.getValueNode()).forEach(name -> rules.add(prefix + name));
            }
        } else if (files != null) {
            throw yaml.wrong(files, "keys and values were expected here");
        }
        return List.copyOf(rules);
    }

    /** Names with what they mean, in the order of the file; a register of somebody's own may have none. */
    private Map<String, String> meanings(Map<String, Node> top, String key) {
        Map<String, String> meanings = new LinkedHashMap<>();
        if (top.get(key) instanceof MappingNode node) {
            node.getValue()
                    .forEach(entry -> meanings.put(yaml.text(entry.getKeyNode()), yaml.text(entry.getValueNode())));
        }
        return Collections.unmodifiableMap(meanings);
    }

    private ClauseEntry clause(Node node, Map<String, Node> sections, Set<Clause> seen) {
        Map<String, Node> keys = yaml.keys(node, Set.of("id", "decides", "asks", "unchecked"));
        Clause clause = id(yaml.text(keys, "id", node), node);
        EnumSet<Decision> decides = EnumSet.noneOf(Decision.class);
        for (String name : words(yaml.need(keys, "decides", node))) {
            decides.add(Choice.named(Decision.class, name)
                    .orElseThrow(() -> yaml.wrong(node, "`" + name + "` is no decision")));
        }
        ClauseEntry entry = new ClauseEntry(
                clause,
                yaml.text(sections, clause.section(), node),
                yaml.text(keys, "asks", node),
                Collections.unmodifiableSet(decides),
                Optional.ofNullable(keys.get("unchecked")).map(yaml::text),
                YamlTexts.line(node.getStartMark()));
        if (!seen.add(clause)) {
            throw yaml.wrong(node, clause + " stands in the register twice");
        }
        return entry;
    }

    private Reading reading(Node node) {
        Map<String, Node> keys = yaml.keys(node, Set.of("id", "title", "says", "rules", "elsewhere"));
        List<String> rules = yaml.each(keys, "rules", node, yaml::text);
        return new Reading(
                yaml.text(keys, "id", node),
                yaml.text(keys, "title", node),
                yaml.text(keys, "says", node),
                rules,
                Optional.ofNullable(keys.get("elsewhere")).map(yaml::text));
    }

    private Procedure procedure(Node node) {
        Map<String, Node> keys = yaml.keys(node, Set.of("name", "fact", "clauses"));
        String name = yaml.text(keys, "name", node);
        String fact = yaml.text(keys, "fact", node);
        List<String> ids = words(yaml.need(keys, "clauses", node));
        return new Procedure(name, fact, ids.stream().map(id -> id(id, node)).toList());
    }

    private Clause id(String id, Node node) {
        try {
            return Clause.of(id);
        } catch (IllegalArgumentException e) {
            throw yaml.wrong(node, "`" + id + "` is no clause; clauses look like AC-2");
        }
    }

    private List<String> words(Node node) {
        return List.of(yaml.text(node).split(" ", -1));
    }
}
