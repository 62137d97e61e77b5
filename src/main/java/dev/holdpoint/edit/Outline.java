package dev.holdpoint.edit;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Section;
import dev.holdpoint.situation.Situation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that a situation says, to see what a change has changed.
 *
 * @param said by path
 */
record Outline(Map<String, Object> said) {
    static Outline of(Situation situation) {
        Map<String, Object> said = new LinkedHashMap<>();
        for (Fact<?> fact : situation.allFacts()) {
            fact.value().ifPresent(value -> say(said, fact, value));
        }
        return new Outline(said);
    }

    private static void say(Map<String, Object> said, Fact<?> fact, Object value) {
        if (value instanceof Section inner) {
            if (fact.field().deniable()) {
                said.put(fact.path(), inner.isNone() ? "none" : "a section");
            }
        } else {
            boolean entries = fact.field().kind() instanceof Kind.Repeated<?>;
            said.put(fact.path(), entries ? ((List<?>) value).size() : value);
        }
    }

    /** Whether the other says the same, but for what belongs to a field and to the sections and lists that it lies in. */
    boolean agreesBeside(Outline other, Field<?> field, int item) {
        String path = item < 0 ? field.path() : field.path().replace("[]", "[" + item + "]");
        return beside(path).equals(other.beside(path));
    }

    private Map<String, Object> beside(String path) {
        Map<String, Object> beside = new LinkedHashMap<>(said);
        beside.keySet().removeIf(one -> isWithin(one, path) || isWithin(path, one));
        return beside;
    }

    private static boolean isWithin(String path, String outer) {
        return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
    }
}
