package dev.holdpoint.packet;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The facts of a situation, laid out flat in the order of the format. */
final class Leaves {
    private Leaves() {}

    static List<Fact<?>> of(Situation situation) {
        return situation.allFacts().stream()
                .filter(fact -> !fact.known() || !holdsSections(fact.get()))
                .toList();
    }

    private static boolean holdsSections(Object value) {
        return value instanceof Section
                || (value instanceof List<?> entries && !entries.isEmpty() && entries.get(0) instanceof Section);
    }

    /** What a known fact says, one text an entry; nothing for an unknown one. */
    static List<String> texts(Fact<?> fact) {
        if (fact.unknown()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (fact.get() instanceof Collection<?> entries) {
            entries.forEach(entry -> texts.add(Choice.word(entry)));
        } else {
            texts.add(Choice.word(fact.get()));
        }
        return texts;
    }
}
