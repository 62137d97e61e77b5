package dev.holdpoint.situation;

import java.util.Locale;

/** One value of an enumerated field. That it is <em>unknown</em> is said by the {@link Fact}, not by a value. */
public interface Choice {
    /** The constant's name; enums have it. */
    String name();

    /** The name that files and verdicts use, such as {@code not-run}. */
    default String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What choosing it says, in words; starts in lower case. */
    default String meaning() {
        return wireName();
    }
}
