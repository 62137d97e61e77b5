package dev.holdpoint.edit;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that a situation says, by path, to see what a change has changed. */
final class Outline {
    private final Map<String, Object> said = new LinkedHashMap<>();

    private Outline() {}

    static Outline of(Situation situation) {
        Outline outline = new Outline();
        for (Fact<?> fact : situation.allFacts()) {
            fact.value().ifPresent(value -> outline.value(fact, value));
        }
        return outline;
    }

    private void value(Fact<?> fact, Object value) {
        if (value instanceof Section inner) {
            if (fact.field().deniable()) {
                said.put(fact.path(), inner.isNone() ? "none" : "a section");
            }
        } else if (fact.field().kind() instanceof Kind.Repeated<?>) {
            said.put(fact.path(), ((List<?>) value).size());
        } else {
            said.put(fact.path(), value);
        }
    }

    /** Whether the other says the same, but for what belongs to a field and to the sections and lists that it lies in. */
    boolean agreesBeside(Outline other, Field<?> field, int item) {
        Map<String, Object> mine = new LinkedHashMap<>(said);
        Map<String, Object> theirs = new LinkedHashMap<>(other.said);
        String path = item < 0 ? field.path() : field.path().replace("[]", "[" + item + "]");
        mine.keySet().removeIf(one -> isAbout(one, path));
        theirs.keySet().removeIf(one -> isAbout(one, path));
        return mine.equals(theirs);
    }

    private static boolean isAbout(String one, String path) {
        return one.equals(path)
                || one.startsWith(path + ".")
                || one.startsWith(path + "[")
                || path.startsWith(one + ".")
                || path.startsWith(one + "[");
    }
}
