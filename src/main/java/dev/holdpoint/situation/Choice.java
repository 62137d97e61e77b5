package dev.holdpoint.situation;

import java.util.Locale;
import java.util.Optional;

/** One value of an enumerated field. That it is <em>unknown</em> is said by the {@link Fact}, not by a value. */
public interface Choice {
    /** The constant's name; enums have it. */
    String name();

    /** The name that files and verdicts use, such as {@code not-run}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of that name, as files use it; empty where none has it. */
    static <E extends Choice> Optional<E> named(Class<E> type, String name) {
        for (E choice : type.getEnumConstants()) {
            if (choice.wireName().equals(name)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** What a value is called in files: a choice by its name there, anything else as it is. */
    static String word(Object value) {
        return value instanceof Choice choice ? choice.wireName() : value.toString();
    }

    /** What choosing it says, in words; starts in lower case. */
    default String meaning() {
        return wireName();
    }
}
