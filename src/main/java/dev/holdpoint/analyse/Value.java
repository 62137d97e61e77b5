package dev.holdpoint.analyse;

import java.util.List;
import java.util.Map;

/** What an expression of a rule stands for, in all situations at once. */
sealed interface Value {
    /** Something that holds or does not. */
    record Truth(Formula holds) implements Value {}

    /** One of several values: each where its formula holds. Names of categories are {@link Name}s. */
    record Cases(Map<Object, Formula> when) implements Value {}

    /** What is said of a field. */
    record OfField(Said said) implements Value {}

    /** The first number of a version. */
    record MajorNumber(Said version) implements Value {}

    /** A set that holds each element where its formula holds. */
    record Elements(Map<Object, Formula> in) implements Value {}

    /** A list of facts, each in it where its formula holds. */
    record Basis(List<Part> parts) implements Value {}

    /** A fact in a list. */
    record Part(Said said, Formula when) {}

    /** Something in the engine's memory. */
    record One(Thing thing) implements Value {}

    /** Those of these that exist. */
    record Several(List<Thing> things) implements Value {}

    /** The name of a category: of those that are listed, or of those that an incident names. */
    record Name(boolean listed, int number) {}
}
