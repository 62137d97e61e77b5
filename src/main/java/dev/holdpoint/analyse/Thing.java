package dev.holdpoint.analyse;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be in the engine's memory: a fact, or what a rule adds.
 *
 * @param type its class
 * @param exists where it is there
 * @param stages when it comes
 * @param properties what rules may ask of it
 * @param conclusion what it concludes, if it is a finding
 */
record Thing(
        Class<?> type,
        Formula exists,
        Stages stages,
        Map<String, Value> properties,
        @Nullable Conclusion conclusion) implements Value {
    /**
     * When something comes: before the rules (-1), while they fire on the situation alone (0), once all reasons are known (1), once all
     * findings are (2).
     */
    record Stages(int earliest, int latest) {
        static final Stages GIVEN = new Stages(-1, -1);

        static Stages at(int stage) {
            return new Stages(stage, stage);
        }

        /** Of what needs both. */
        Stages with(Stages other) {
            return new Stages(Math.max(earliest, other.earliest), Math.max(latest, other.latest));
        }
    }

    /** Something that lies before the rules. */
    static Thing given(Class<?> type, Formula exists, Map<String, Value> properties) {
        return new Thing(type, exists, Stages.GIVEN, properties, null);
    }

    /** Where it is there, and the property has that value of a few. */
    Formula has(String name, Object value) {
        return property(name) instanceof Value.Cases cases
                ? exists.and(cases.when().getOrDefault(value, Formula.NO))
                : Formula.NO;
    }

    Thing where(Formula condition) {
        return new Thing(type, condition, stages, properties, conclusion);
    }

    Value property(String name) {
        Value value = properties.get(name);
        if (value == null) {
            throw new Untranslated("`" + name + "` of " + type.getSimpleName());
        }
        return value;
    }
}
