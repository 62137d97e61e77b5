package dev.holdpoint.edit;

import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.Optional;

/** What lists of a situation hold. */
final class Elements {
    private Elements() {}

    /** The fact of a field that lies in no list. */
    static Optional<Fact<?>> fact(Section section, Field<?> field) {
        return fact(section, field, -1);
    }

    /**
     * The fact of a field.
     *
     * @param item the number of the entry of a list that it lies in; negative for none
     */
    static Optional<Fact<?>> fact(Section section, Field<?> field, int item) {
        return section.allFacts().stream()
                .filter(fact -> fact.field() == field && fact.item() == item)
                .findFirst();
    }

    /** Whether a section says anything. */
    static boolean known(Section section) {
        return section.allFacts().stream().anyMatch(fact -> fact.known() && !(fact.get() instanceof Section));
    }

    static boolean has(Situation situation, Field<?> field, String element) {
        return fact(situation, field)
                .flatMap(Fact::value)
                .filter(value -> ((Collection<?>) value)
                        .stream().anyMatch(one -> text(one).equals(element)))
                .isPresent();
    }

    private static String text(Object element) {
        if (element instanceof Section section) {
            Field<?> name = section.type() == Attachment.TYPE
                    ? Attachment.FILE
                    : section.type().fields().get(0);
            return section.fact(name).value().map(Object::toString).orElse("");
        }
        return Choice.word(element);
    }
}
