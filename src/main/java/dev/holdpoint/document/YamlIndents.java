package dev.holdpoint.document;

import dev.holdpoint.document.Part.Entry;
import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;

/** How a YAML document is indented: as its first section and its first list are, and two blanks where it has none. */
record YamlIndents(int step, boolean dashesIn) {
    private static final int USUAL = 2;

    YamlIndents(Editing text, Keys root) {
        this(step(text, root), dashesIn(text, root));
    }

    private static int step(Editing text, Keys keys) {
        for (Entry entry : keys.entries()) {
            if (entry.value() instanceof Keys inner && !inner.flow()) {
                return Math.max(1, text.column(inner.entries().get(0).start()) - text.column(entry.start()));
            }
        }
        return USUAL;
    }

    private static boolean dashesIn(Editing text, Keys keys) {
        for (Entry entry : keys.entries()) {
            if (entry.value() instanceof Items items && !items.flow() && !items.isEmpty()) {
                int dash = text.text.lastIndexOf('-', items.items().get(0).start() - 1);
                return text.column(dash) > text.column(entry.start());
            }
            if (entry.value() instanceof Keys inner && !inner.flow() && hasDashes(inner)) {
                return dashesIn(text, inner);
            }
        }
        return true;
    }

    private static boolean hasDashes(Keys keys) {
        return keys.entries().stream()
                .anyMatch(entry -> (entry.value() instanceof Items items && !items.flow())
                        || (entry.value() instanceof Keys inner && !inner.flow() && hasDashes(inner)));
    }
}
