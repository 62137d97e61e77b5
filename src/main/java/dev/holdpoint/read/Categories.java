package dev.holdpoint.read;

import dev.holdpoint.situation.Automation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the names of automation categories, which must be unique, and which an incident refers to. */
final class Categories {
    private final Map<String, Node.Scalar> listed = new HashMap<>();
    private boolean complete = true;
    private Node.@Nullable Sequence affected;

    void listed(Problems problems, Node.Mapping mapping, int item) {
        Node.Entry entry = Binder.given(mapping, Automation.CATEGORY);
        if (entry == null) {
            complete = false;
            Wrong.needs(problems, Automation.CATEGORY, mapping, item);
        } else if (entry.value instanceof Node.Scalar name) {
            Node.Scalar first = listed.putIfAbsent(name.text, name);
            if (first != null) {
                Wrong.duplicateCategory(problems, name, first, item);
            }
        } else {
            complete = false;
        }
    }

    void affected(Node.Sequence names) {
        affected = names;
    }

    /** What an incident affects must be listed, wherever in the document that stands. */
    void check(Problems problems) {
        if (affected == null || !complete) {
            return;
        }
        Map<String, Node.Scalar> seen = new HashMap<>();
        for (Node node : affected.items) {
            if (!(node instanceof Node.Scalar name) || node.isNothing()) {
                continue;
            }
            Node.Scalar first = seen.putIfAbsent(name.text, name);
            if (first != null) {
                Wrong.duplicateElement(problems, "incident.affectedAutomation", name, first);
            } else if (!listed.containsKey(name.text)) {
                Wrong.noCategory(problems, name, listed.keySet());
            }
        }
    }
}
