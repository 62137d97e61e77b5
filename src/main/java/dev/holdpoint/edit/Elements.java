package dev.holdpoint.edit;

import dev.holdpoint.document.DocumentText;
import dev.holdpoint.document.Hop;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What lists of a situation hold. */
final class Elements {
    private Elements() {}

    /** The fact of a field that lies in no list. */
    static Optional<Fact<?>> fact(Section section, Field<?> field) {
        for (Fact<?> fact : section.facts()) {
            if (fact.field() == field) {
                return Optional.of(fact);
            }
            if (fact.value().orElse(null) instanceof Section inner && !inner.isNone()) {
                Optional<Fact<?>> found = fact(inner, field);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a section says anything. */
    static boolean known(Section section) {
        for (Fact<?> fact : section.facts()) {
            Object value = fact.value().orElse(null);
            if (value instanceof Section inner ? known(inner) : value != null) {
                return true;
            }
        }
        return false;
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
        return element instanceof Choice choice ? choice.wireName() : element.toString();
    }

    /** Its number as it is written, which for names of the format is not the order in which they are held. */
    static int indexIn(Situation situation, Field<?> field, String element, DocumentText document, List<Hop> hops) {
        return has(situation, field, element) ? document.texts(hops).indexOf(element) : -1;
    }
}
