package dev.holdpoint.document;

import dev.holdpoint.document.Part.Entry;
import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;
import dev.holdpoint.document.Part.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A YAML or JSON document whose text is changed where it has to be, and nowhere else: comments, order, quotes, indentation, line ends,
 * and what it begins and ends with stay. Immutable: each change gives another one. Knows no format: whether a value is allowed is for
 * others to say. Ask only for documents that can be read.
 */
public final class DocumentText {
    private static final String MARK = "\uFEFF";

    private final String mark;
    private final String body;
    private final boolean json;
    private final Part root;
    private final Editing editing;

    private DocumentText(String mark, String body, boolean json) {
        this.mark = mark;
        this.body = body;
        this.json = json;
        this.root = Part.of((json ? Tokens.json(body) : Tokens.yaml(body))
                .orElseThrow(() -> new IllegalArgumentException("a document that can be read was expected")));
        this.editing = json ? new JsonEditing(body, root) : new YamlEditing(body, root);
    }

    /** The document of that text. @throws IllegalArgumentException if it is none */
    public static DocumentText of(String text, boolean json) {
        return text.startsWith(MARK)
                ? new DocumentText(MARK, text.substring(MARK.length()), json)
                : new DocumentText("", text, json);
    }

    /** The whole text, a mark at its beginning included. */
    public String text() {
        return mark + body;
    }

    /** The text without that mark, which places are counted in. */
    public String body() {
        return body;
    }

    private static String behind(@Nullable String comment) {
        return comment == null ? "" : " # " + comment;
    }

    private DocumentText with(String changed) {
        return new DocumentText(mark, changed, json);
    }

    /**
     * Says what stands at the end of a path. Sections that are not there are made; what stood there is replaced.
     *
     * @param comment to go behind the value where the document can have one, without its mark; null for none
     * @throws UnchangeableException if that cannot be done without a risk to the rest
     */
    public DocumentText put(List<Hop> path, Node value, @Nullable String comment) {
        Part at = root;
        for (int i = 0; ; i++) {
            if (path.get(i) instanceof Hop.Item item) {
                at = ((Items) at).items().get(item.number());
                continue;
            }
            Hop.Key key = (Hop.Key) path.get(i);
            Keys keys = (Keys) at;
            Entry entry = keys.find(key.name());
            boolean last = i == path.size() - 1;
            if (entry == null) {
                Entry above = neighbour(keys, key, -1);
                Entry beside = above == null ? Objects.requireNonNull(neighbour(keys, key, 1)) : above;
                Node whole = nested(path, i + 1, value);
                return with(editing.insert(keys, beside, above != null, key.name(), whole, behind(comment)));
            }
            if (last) {
                return replaced(path, keys, entry, value, comment);
            }
            if (entry.value().isEmpty()) {
                return with(editing.replace(keys, entry, nested(path, i + 1, value), behind(comment)));
            }
            at = entry.value();
        }
    }

    private DocumentText replaced(List<Hop> path, Keys keys, Entry entry, Node value, @Nullable String comment) {
        boolean lists = entry.value() instanceof Items items
                && !items.isEmpty()
                && items.items().stream().allMatch(Text.class::isInstance)
                && value instanceof Node.Sequence list
                && !list.items.isEmpty();
        return lists
                ? rewritten(path, (Items) entry.value(), (Node.Sequence) value, comment)
                : with(editing.replace(keys, entry, value, behind(comment)));
    }

    /** The entries at its beginning that are what they were stay, with their comments. */
    private DocumentText rewritten(List<Hop> path, Items old, Node.Sequence list, @Nullable String comment) {
        int same = 0;
        while (same < Math.min(old.items().size(), list.items.size())
                && old.items().get(same) instanceof Text text
                && list.items.get(same) instanceof Node.Scalar scalar
                && text.value().equals(scalar.text)) {
            same++;
        }
        DocumentText changed = this;
        for (int i = same; i < list.items.size(); i++) {
            changed = changed.add(path, list.items.get(i), comment);
        }
        for (int i = same; i < old.items().size(); i++) {
            changed = changed.takeOut(path, same);
        }
        return changed;
    }

    /**
     * One more entry of a list, which is made where it is not there.
     *
     * @throws UnchangeableException if that cannot be done without a risk to the rest
     */
    public DocumentText add(List<Hop> path, Node value, @Nullable String comment) {
        if (find(path).orElse(null) instanceof Items items && !items.isEmpty()) {
            return with(editing.append(items, value, behind(comment)));
        }
        return put(path, Node.Sequence.of(List.of(value)), comment);
    }

    /** Takes an entry out of a list; with the last one, the list goes. */
    public DocumentText takeOut(List<Hop> path, int number) {
        Items items = (Items) find(path).orElseThrow();
        return items.items().size() == 1 ? takeOut(path) : with(editing.remove(items, number));
    }

    /**
     * Takes a key out with what stands behind it, and the sections that are empty then. Where a comment stands behind a key, the key
     * stays for it, with nothing behind it. Nothing happens where the key is not there.
     *
     * @throws UnchangeableException if that cannot be done without a risk to the rest
     */
    public DocumentText takeOut(List<Hop> path) {
        Optional<Part> section = find(path.subList(0, path.size() - 1));
        Hop.Key key = (Hop.Key) path.get(path.size() - 1);
        if (!(section.orElse(null) instanceof Keys keys) || keys.find(key.name()) == null) {
            return this;
        }
        DocumentText changed = with(editing.remove(keys, Objects.requireNonNull(keys.find(key.name())), key.stays()));
        return changed.withoutBare(path.subList(0, path.size() - 1));
    }

    private DocumentText withoutBare(List<Hop> path) {
        if (path.isEmpty() || !(path.get(path.size() - 1) instanceof Hop.Key key) || key.stays()) {
            return this;
        }
        Entry entry =
                find(path.subList(0, path.size() - 1)).orElse(null) instanceof Keys keys ? keys.find(key.name()) : null;
        return entry != null && editing.isBare(entry) ? takeOut(path) : this;
    }

    /** The entries of a list, as far as they are texts; none where there is no list. */
    public List<String> texts(List<Hop> path) {
        return find(path).orElse(null) instanceof Items items
                ? items.items().stream()
                        .map(item -> item instanceof Text text ? text.value() : "")
                        .toList()
                : List.of();
    }

    private Optional<Part> find(List<Hop> path) {
        Part at = root;
        for (Hop hop : path) {
            if (hop instanceof Hop.Item item) {
                at = at instanceof Items items && item.number() < items.items().size()
                        ? items.items().get(item.number())
                        : null;
            } else {
                Entry entry = at instanceof Keys keys ? keys.find(((Hop.Key) hop).name()) : null;
                at = entry == null ? null : entry.value();
            }
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** The nearest key by the order that stands there already, before or behind. */
    private static @Nullable Entry neighbour(Keys keys, Hop.Key key, int step) {
        int at = key.order().indexOf(key.name());
        for (int i = at + step; at >= 0 && i >= 0 && i < key.order().size(); i += step) {
            Entry entry = keys.find(key.order().get(i));
            if (entry != null) {
                return entry;
            }
        }
        return step < 0 && !keys.entries().isEmpty() && at < 0
                ? keys.entries().get(keys.entries().size() - 1)
                : null;
    }

    private static Node nested(List<Hop> path, int from, Node value) {
        if (from == path.size()) {
            return value;
        }
        Node inner = nested(path, from + 1, value);
        return path.get(from) instanceof Hop.Key key
                ? Node.Mapping.of(key.name(), inner)
                : Node.Sequence.of(List.of(inner));
    }
}
