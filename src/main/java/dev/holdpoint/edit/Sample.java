package dev.holdpoint.edit;

import dev.holdpoint.document.Node;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A situation that says one thing and nothing else, by which the reader tells whether that may be said. */
final class Sample {
    private Sample() {}

    static Node.Mapping of(Target target, Node value) {
        List<PathText.Step> steps = target.path().steps();
        Node said = value;
        for (int i = steps.size() - 1; i > 0; i--) {
            said = Node.Mapping.of(steps.get(i).name(), behind(target, steps.get(i), said));
        }
        boolean format = steps.get(0).name().equals("situation");
        Node.Mapping root = format ? new Node.Mapping(0, 0) : Node.Mapping.of("situation", Typed.bare("1"));
        return root.with(steps.get(0).name(), behind(target, steps.get(0), said));
    }

    /** What stands behind the key of a step. */
    private static Node behind(Target target, PathText.Step step, Node below) {
        if (step.entry() == null) {
            return below;
        }
        return Node.Sequence.of(
                List.of(below instanceof Node.Mapping entry ? completed(target.entry(), entry) : below));
    }

    /** With what an entry of a list cannot be without. */
    private static Node.Mapping completed(Target.@Nullable Entry target, Node.Mapping entry) {
        if (target == null) {
            return entry;
        }
        Field<?> name = target.type().fields().get(0);
        if (!has(entry, name)) {
            entry.with(name.name(), Typed.quoted(target.item() < 0 ? target.name() : "an entry"));
        }
        if (target.type() == Attachment.TYPE && !has(entry, Attachment.TEXT) && !has(entry, Attachment.FILE)) {
            entry.with(Attachment.TEXT.name(), Typed.quoted("a text"));
        }
        return entry;
    }

    private static boolean has(Node.Mapping entry, Field<?> field) {
        return entry.entries.stream().anyMatch(one -> one.key.text.equals(field.name()));
    }
}
