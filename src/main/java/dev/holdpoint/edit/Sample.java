package dev.holdpoint.edit;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Field;
import java.util.List;

/** A situation that says one thing and nothing else, by which the reader tells whether that may be said. */
final class Sample {
    private final Target target;

    private Sample(Target target) {
        this.target = target;
    }

    static Node.Mapping of(Target target, Node value) {
        Node.Mapping root = new Node.Mapping(0, 0);
        boolean format = target.path().steps().get(0).name().equals("situation");
        if (!format) {
            root.entries.add(new Node.Entry(Typed.bare("situation"), Typed.bare("1")));
        }
        root.entries.add(new Sample(target).entry(0, value));
        return root;
    }

    private Node.Entry entry(int i, Node value) {
        List<PathText.Step> steps = target.path().steps();
        PathText.Step step = steps.get(i);
        Node below = i == steps.size() - 1 ? value : section(entry(i + 1, value));
        if (step.entry() == null) {
            return new Node.Entry(Typed.bare(step.name()), below);
        }
        Node.Sequence list = new Node.Sequence(0, 0);
        list.items.add(below instanceof Node.Mapping entry ? completed(entry) : below);
        return new Node.Entry(Typed.bare(step.name()), list);
    }

    private static Node.Mapping section(Node.Entry entry) {
        Node.Mapping section = new Node.Mapping(0, 0);
        section.entries.add(entry);
        return section;
    }

    /** With what an entry of a list cannot be without. */
    private Node.Mapping completed(Node.Mapping entry) {
        if (target.entry() == null) {
            return entry;
        }
        Field<?> name = target.entry().type().fields().get(0);
        if (!has(entry, name)) {
            entry.entries.add(new Node.Entry(Typed.bare(name.name()), Typed.quoted(called(target.entry()))));
        }
        if (target.entry().type() == Attachment.TYPE && !has(entry, Attachment.TEXT) && !has(entry, Attachment.FILE)) {
            entry.entries.add(new Node.Entry(Typed.bare(Attachment.TEXT.name()), Typed.quoted("a text")));
        }
        return entry;
    }

    private static String called(Target.Entry entry) {
        return entry.item() < 0 ? entry.name() : "an entry";
    }

    private static boolean has(Node.Mapping entry, Field<?> field) {
        return entry.entries.stream().anyMatch(one -> one.key.text.equals(field.name()));
    }
}
