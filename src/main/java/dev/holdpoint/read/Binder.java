package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.KeyFault;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.ShapeFault;
import dev.holdpoint.situation.Draft;
import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Place;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.SectionType;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives a document's nodes the types of the format, by its one list of fields. Goes on after a problem, so that all are told.
 * One use.
 */
final class Binder {
    static final int MOST_AUTOMATION = 10_000;
    static final int MOST_ATTACHMENTS = 1_000;
    /** Not in a list. */
    static final int NO_ITEM = -1;

    private final Problems problems;
    private final Values values;
    private final Attachments attachments;
    private final Categories categories = new Categories();

    Binder(Problems problems, Attachments attachments) {
        this.problems = problems;
        this.values = new Values(problems);
        this.attachments = attachments;
    }

    /** The situation; null where there is none, and then the problems say why. */
    @Nullable
    Situation bind(@Nullable Node root, String name) {
        if (root == null || root.isNothing()) {
            problems.stop((problems.json() ? Mistake.EMPTY_JSON : Mistake.EMPTY).at(1, 1, 1));
            return null;
        }
        if (!(root instanceof Node.Mapping mapping)) {
            problems.stop(KeyFault.root(root, problems.json()));
            return null;
        }
        Draft<Situation> draft = Situation.TYPE.draft().from(name);
        section(draft, Situation.TYPE, mapping, NO_ITEM);
        if (given(mapping, Situation.SITUATION) == null) {
            KeyFault.noFormat(problems, mapping);
        }
        categories.check(problems);
        return problems.none() ? draft.build() : null;
    }

    private void section(Draft<?> draft, SectionType<?> type, Node.Mapping mapping, int item) {
        List<Field<?>> fields = type.fields();
        boolean[] seen = new boolean[fields.size()];
        Strays strays = null;
        for (Node.Entry entry : mapping.entries) {
            int index = find(fields, entry.key.text);
            strays = index < 0 && strays == null ? Strays.of(type, mapping) : strays;
            if (index < 0 && strays != null && strays.has(entry)) {
                strays.tell(problems, entry, item);
                stray(strays.home(entry), entry);
            } else if (index < 0) {
                KeyFault.unknown(problems, type, entry, item);
                misspelt(type, mapping, entry, item);
            } else if (seen[index]) {
                KeyFault.twice(problems, fields.get(index), mapping, entry.key, item);
            } else {
                seen[index] = true;
                field(draft, fields.get(index), entry, item);
            }
        }
    }

    /** What a key says is looked at where it has its place, so that nothing else that is wrong with it goes untold. */
    private void stray(SectionType<?> home, Node.Entry entry) {
        Node.Mapping alone = new Node.Mapping(entry.key.line, entry.key.column);
        alone.entries.add(entry);
        section(home.draft(), home, alone, NO_ITEM);
    }

    /** What stands behind a misspelt key is looked at as if it were spelt well: no mistake hides another. */
    private void misspelt(SectionType<?> type, Node.Mapping mapping, Node.Entry entry, int item) {
        Field<?> meant = KeyFault.meant(type, entry.key.text);
        if (meant == null || given(mapping, meant) != null) {
            return;
        }
        if (!(meant.kind() instanceof Kind.Nested<?> nested)) {
            field(item < 0 ? type.draft() : type.draft(item), meant, entry, item);
        } else if (entry.value instanceof Node.Mapping below) {
            section(nested.type().draft(), nested.type(), below, NO_ITEM);
        }
    }

    private static int find(List<Field<?>> fields, String name) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private <T> void field(Draft<?> draft, Field<T> field, Node.Entry entry, int item) {
        Node node = entry.value;
        boolean deniable = field.deniable();
        boolean cut = field.kind() == Kind.TEXT && node instanceof Node.Scalar scalar && scalar.whole != null;
        boolean section = field.inner().isPresent();
        if ((node.isNothing() && !cut && !deniable)
                || node instanceof Node.Refused
                || (section && !deniable && values.isUnknown(node))) {
            return;
        }
        Object value = value(field, entry, item);
        if (value == Values.UNKNOWN) {
            draft.unknown(field, node.place());
        } else if (value != null) {
            Place place = section ? entry.key.place() : node.place();
            @SuppressWarnings("unchecked") // the field's kind has made it
            T typed = (T) value;
            draft.put(field, typed, place);
        }
    }

    private @Nullable Object value(Field<?> field, Node.Entry entry, int item) {
        if (field.kind() instanceof Kind.Nested<?> nested) {
            return nested.deniable()
                    ? deniable(field, nested.type(), entry.value, item)
                    : nested(field, nested.type(), entry.value, item);
        }
        if (field.kind() instanceof Kind.Repeated<?> repeated) {
            if (field == Environment.AUTOMATION) {
                categories.given();
            }
            return repeated(field, repeated.type(), entry.value, item);
        }
        Object value = values.of(field, entry.value, item);
        if (field == Incident.AFFECTED_AUTOMATION && entry.value instanceof Node.Sequence sequence) {
            categories.affected(sequence);
        }
        return value;
    }

    /** Nothing behind the key is a section of which nothing is known: whoever writes the key says that there is one. */
    private @Nullable Object deniable(Field<?> field, SectionType<?> type, Node node, int item) {
        if (node.isNothing()) {
            return type.draft().build();
        }
        if (!(node instanceof Node.Scalar scalar)) {
            return nested(field, type, node, item);
        }
        return switch (scalar.text) {
            case "none" -> type.none();
            case "unknown" -> Values.UNKNOWN;
            default -> nested(field, type, node, item);
        };
    }

    private @Nullable Object nested(Field<?> field, SectionType<?> type, Node node, int item) {
        if (!(node instanceof Node.Mapping mapping)) {
            ShapeFault.noSection(problems, field, type, node, item);
            return null;
        }
        Draft<?> draft = type.draft();
        section(draft, type, mapping, item);
        return draft.build();
    }

    private <S extends Section> @Nullable List<S> repeated(Field<?> field, SectionType<S> type, Node node, int item) {
        if (!(node instanceof Node.Sequence sequence)) {
            ShapeFault.noList(problems, field, node, item);
            return null;
        }
        int most = field == Evidence.ATTACHMENTS ? MOST_ATTACHMENTS : MOST_AUTOMATION;
        List<S> sections = new ArrayList<>();
        for (int i = 0; i < sequence.items.size(); i++) {
            Node entry = sequence.items.get(i);
            if (i == most) {
                ShapeFault.longList(problems, field, entry, most);
                break;
            }
            if (entry instanceof Node.Mapping mapping) {
                sections.add(entry(field, type, mapping, i));
            } else if (!(entry instanceof Node.Refused)) {
                ShapeFault.noEntry(problems, field, type, entry, i);
            }
        }
        return List.copyOf(sections);
    }

    private <S extends Section> S entry(Field<?> list, SectionType<S> type, Node.Mapping mapping, int item) {
        Draft<S> draft = type.draft(item);
        section(draft, type, mapping, item);
        if (list == Environment.AUTOMATION) {
            categories.listed(problems, mapping, item);
        } else if (list == Evidence.ATTACHMENTS) {
            attachments.complete(problems, draft, mapping, item);
        }
        return draft.build();
    }

    /** The value behind a key that stands in a section and is not empty. */
    static Node.@Nullable Entry given(Node.Mapping mapping, Field<?> field) {
        for (Node.Entry entry : mapping.entries) {
            if (entry.key.text.equals(field.name())) {
                return entry.value.isNothing() ? null : entry;
            }
        }
        return null;
    }
}
