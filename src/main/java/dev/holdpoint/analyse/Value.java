package dev.holdpoint.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an expression of a rule stands for, in all situations at once. A {@link Formula} is what holds or does not. */
sealed interface Value
        permits Formula, Said, Thing, Value.Cases, Value.MajorNumber, Value.Elements, Value.Basis, Value.Several {
    /** One of several values: each where its formula holds. Names of categories are {@link Name}s. */
    record Cases(Map<Object, Formula> when) implements Value {
        /** Always that one. */
        static Cases of(Object value) {
            return new Cases(Map.of(value, Formula.YES));
        }

        /** Where two of which each has one of several values have the same. */
        static Formula same(Map<Object, Formula> one, Map<Object, Formula> other) {
            List<Formula> same = new ArrayList<>();
            one.forEach((value, when) -> {
                Formula there = other.get(value);
                if (there != null) {
                    same.add(when.and(there));
                }
            });
            return Formula.any(same);
        }
    }

    /** The first number of a version. */
    record MajorNumber(Said version) implements Value {}

    /** A set that holds each element where its formula holds. */
    record Elements(Map<Object, Formula> in) implements Value {}

    /** A list of facts, each in it where its formula holds. */
    record Basis(List<Part> parts) implements Value {
        /** Facts and lists of facts, one behind the other. */
        static Basis of(List<Value> values) {
            return new Basis(values.stream()
                    .flatMap(value -> value instanceof Basis basis
                            ? basis.parts().stream()
                            : Stream.of(new Part(Said.of(value), Formula.YES)))
                    .toList());
        }
    }

    /** A fact in a list. */
    record Part(Said said, Formula when) {}

    /** Those of these that exist. */
    record Several(List<Thing> things) implements Value {}

    /** The name of a category: of those that are listed, or of those that an incident names. */
    record Name(boolean listed, int number) {
        /** {@code listed0}. */
        String word() {
            return (listed ? "listed" : "named") + number;
        }
    }
}
