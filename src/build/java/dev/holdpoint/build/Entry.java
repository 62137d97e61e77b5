package dev.holdpoint.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One entry of a YAML file: keys in their order, every value a text as it was typed, and a line to name when one is wrong. */
final class Entry {
    private final String name;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Entry(String name, Node node) {
        this.name = name;
        this.node = node;
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("has no keys");
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (values.put(key, tuple.getValueNode()) != null) {
                throw wrong("says `" + key + "` twice");
            }
        }
    }

    static Entry parse(String yaml) {
        Node root = new Yaml(new LoaderOptions()).compose(new java.io.StringReader(yaml));
        return new Entry("the file", root);
    }

    Set<String> keys() {
        return values.keySet();
    }

    Entry only(String... allowed) {
        for (String key : values.keySet()) {
            if (!List.of(allowed).contains(key)) {
                throw wrong("has `" + key + "`, which means nothing; it may have " + String.join(", ", allowed));
            }
        }
        return this;
    }

    String text(String key) {
        return find(key).orElseThrow(() -> wrong("lacks `" + key + "`"));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> scalar(key, value));
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (values.get(key) instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> texts.add(scalar(key, item)));
        } else if (values.containsKey(key)) {
            throw wrong("needs a list behind `" + key + "`");
        }
        return texts;
    }

    /** Keys and texts. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        values.forEach((key, value) -> words.put(key, scalar(key, value)));
        return words;
    }

    Entry entry(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw wrong("lacks `" + key + "`");
        }
        return new Entry("`" + key + "`", value);
    }

    /** Every entry in it, made into something. */
    <T> List<T> each(BiFunction<String, Entry, T> make) {
        List<T> all = new ArrayList<>();
        for (String key : keys()) {
            all.add(make.apply(key, entry(key)));
        }
        return all;
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("line " + (node.getStartMark().getLine() + 1) + ": " + name + " " + what);
    }

    private String scalar(String key, Node value) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw wrong("needs a text behind `" + key + "`");
    }
}
