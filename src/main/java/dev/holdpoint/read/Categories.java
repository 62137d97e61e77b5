package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.AttachmentFault;
import dev.holdpoint.read.problem.ChoiceFault;
import dev.holdpoint.read.problem.KeyFault;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.read.problem.TextFault;
import dev.holdpoint.situation.Automation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the names of automation categories, which must be unique, and which an incident refers to. */
final class Categories {
    private final Map<String, Node.Scalar> listed = new HashMap<>();
    private boolean given;
    private boolean complete = true;
    private Node.@Nullable Sequence affected;

    /** That the document says which automation there is. */
    void given() {
        given = true;
    }

    void listed(Problems problems, Node.Mapping mapping, int item) {
        Node.Entry entry = Binder.given(mapping, Automation.CATEGORY);
        if (entry == null && isMisspelt(mapping)) {
            complete = false;
        } else if (entry == null || isUnknown(entry.value)) {
            complete = false;
            KeyFault.needed(problems, Automation.CATEGORY, mapping, item);
        } else if (entry.value instanceof Node.Scalar name) {
            Node.Scalar first = listed.putIfAbsent(name.text, name);
            if (first != null) {
                AttachmentFault.duplicateCategory(problems, name, first, item);
            }
        } else {
            complete = false;
        }
    }

    /** Whether the name stands there under another key, which has been told. */
    private static boolean isMisspelt(Node.Mapping mapping) {
        return mapping.entries.stream()
                .filter(entry -> !entry.key.text.equals(Automation.CATEGORY.name()))
                .anyMatch(entry -> KeyFault.meant(Automation.TYPE, entry.key.text) == Automation.CATEGORY);
    }

    /** An entry whose name nobody knows names nothing. */
    private static boolean isUnknown(Node name) {
        return name instanceof Node.Scalar scalar && scalar.text.equals("unknown");
    }

    void affected(Node.Sequence names) {
        affected = names;
    }

    /** What an incident affects must be listed, wherever in the document that stands; where there is no list, its name will do. */
    void check(Problems problems) {
        if (affected == null || !complete) {
            return;
        }
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Node node : affected.items) {
            // what stands between other quotes was told of already
            if (!(node instanceof Node.Scalar name)
                    || node.isNothing()
                    || TextFault.withoutSmartQuotes(name.text) != null) {
                continue;
            }
            Node.Scalar first = seen.putIfAbsent(name.text, name);
            if (first != null) {
                ChoiceFault.repeated(problems, "incident.affectedAutomation", "affectedAutomation", name, first.line);
            } else if (given && !listed.containsKey(name.text)) {
                AttachmentFault.noCategory(problems, name, List.copyOf(listed.keySet()));
            }
        }
    }
}
