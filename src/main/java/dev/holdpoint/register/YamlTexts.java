package dev.holdpoint.register;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML file that lies beside the rules: texts alone, no types, every key known. What is not as expected is told with its line, as a
 * {@link RulesException}.
 *
 * @param path what to call the file in messages
 */
public record YamlTexts(String path) {
    /** The root of the file's text. */
    public Node root(String text) {
        try {
            Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
            if (root == null) {
                throw RulesException.of(path, "there is nothing in it");
            }
            return root;
        } catch (MarkedYAMLException e) {
            String message = "not YAML: " + e.getProblem();
            throw new RulesException(List.of(new RuleProblem(path, line(e.getProblemMark()), message)));
        } catch (YAMLException e) {
            throw RulesException.of(path, "not YAML");
        }
    }

    /** The entries of a section, each of which is known, in the order of the file. */
    public Map<String, Node> keys(Node node, Set<String> known) {
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

    /** An entry that has to be there. */
    public Node need(Map<String, Node> keys, String key, Node where) {
        Node node = keys.get(key);
        if (node == null) {
            throw wrong(where, "`" + key + "` is missing");
        }
        return node;
    }

    /** The text of an entry that has to be there. */
    String text(Map<String, Node> keys, String key, Node where) {
        return text(need(keys, key, where));
    }

    /** What each entry is read as of a list that has to be there. */
    <T> List<T> each(Map<String, Node> keys, String key, Node where, Function<Node, T> read) {
        return list(need(keys, key, where)).stream().map(read).toList();
    }

    /** The entries of a list. */
    public List<Node> list(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw wrong(node, "a list was expected here");
    }

    /** A text, without blanks round it. */
    public String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong(node, "a text was expected here");
    }

    /** What is wrong there. */
    public RulesException wrong(Node node, String message) {
        return new RulesException(List.of(new RuleProblem(path, line(node.getStartMark()), message)));
    }

    /** From 1; 0 where nobody knows. */
    static int line(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
