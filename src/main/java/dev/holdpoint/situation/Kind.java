package dev.holdpoint.situation;

import java.util.List;
import java.util.Set;

/**
 * The type of a field: what a file may say there. Only the reader and the schema look inside.
 *
 * @param <T> the type of a known value
 */
@SuppressWarnings("unused") // T ties a kind to its field
public sealed interface Kind<T> {
    /** The format's version. */
    Kind<Integer> FORMAT = new Scalar<>("format");
    /** A version of a plugin, WordPress or PHP. */
    Kind<Version> VERSION = new Scalar<>("version");
    /** A time with an offset. */
    Kind<Moment> MOMENT = new Scalar<>("moment");
    /** A text that is not blank. */
    Kind<String> TEXT = new Scalar<>("text");
    /** A list of texts. */
    Kind<List<String>> TEXTS = new Scalar<>("texts");

    /** What it is called, as rules/format.yaml calls it: {@code text}, {@code moment}, {@code answer}, {@code update-state}. */
    String name();

    /** A kind with no parts, told apart by identity. */
    record Scalar<T>(String name) implements Kind<T> {}

    /** One of an enum's values, or {@code unknown}. */
    record OneOf<E extends Enum<E> & Choice>(Class<E> type) implements Kind<E> {
        @Override
        public String name() {
            return named(type);
        }
    }

    /** A list of an enum's values without order or repetition, or {@code unknown}. */
    record SomeOf<E extends Enum<E> & Choice>(Class<E> type) implements Kind<Set<E>> {
        @Override
        public String name() {
            return named(type);
        }
    }

    /**
     * A section of its own.
     *
     * @param deniable whether {@code none} may stand in its place; left out, it is then unknown whether there is one
     */
    record Nested<S extends Section>(SectionType<S> type, boolean deniable) implements Kind<S> {
        @Override
        public String name() {
            return "section";
        }
    }

    /** A list of sections. */
    record Repeated<S extends Section>(SectionType<S> type) implements Kind<List<S>> {
        @Override
        public String name() {
            return "list";
        }
    }

    private static String named(Class<?> type) {
        StringBuilder name = new StringBuilder();
        for (char c : type.getSimpleName().toCharArray()) {
            name.append(Character.isUpperCase(c) && !name.isEmpty() ? "-" : "").append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    /** One of an enum's values, or {@code unknown}. */
    static <E extends Enum<E> & Choice> Kind<E> oneOf(Class<E> type) {
        return new OneOf<>(type);
    }

    /** A list of an enum's values, or {@code unknown}. */
    static <E extends Enum<E> & Choice> Kind<Set<E>> someOf(Class<E> type) {
        return new SomeOf<>(type);
    }

    /** A section of its own. */
    static <S extends Section> Kind<S> section(SectionType<S> type) {
        return new Nested<>(type, false);
    }

    /** A section of its own, or {@code none}: three states, since nobody may have said which. */
    static <S extends Section> Kind<S> sectionOrNone(SectionType<S> type) {
        return new Nested<>(type, true);
    }

    /** A list of sections. */
    static <S extends Section> Kind<List<S>> sections(SectionType<S> type) {
        return new Repeated<>(type);
    }
}
