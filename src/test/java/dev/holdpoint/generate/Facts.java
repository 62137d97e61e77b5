package dev.holdpoint.generate;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;

/** The facts of a situation, laid out flat in the order of the format. */
public final class Facts {
    private Facts() {}

    /** Every fact, known or not, that is neither a section nor a list of sections; an unknown list of sections counts too. */
    public static List<Fact<?>> leaves(Situation situation) {
        List<Fact<?>> leaves = new ArrayList<>();
        add(situation, leaves);
        return leaves;
    }

    private static void add(Section section, List<Fact<?>> leaves) {
        for (Fact<?> fact : section.facts()) {
            if (fact.field().kind() instanceof Kind.Nested<?>) {
                fact.value()
                        .filter(nested -> !((Section) nested).isNone())
                        .ifPresent(nested -> add((Section) nested, leaves));
            } else if (fact.field().kind() instanceof Kind.Repeated<?> && fact.known()) {
                ((List<?>) fact.get()).forEach(entry -> add((Section) entry, leaves));
            } else {
                leaves.add(fact);
            }
        }
    }
}
