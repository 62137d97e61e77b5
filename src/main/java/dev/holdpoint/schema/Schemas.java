package dev.holdpoint.schema;

import java.util.List;

/** The JSON Schemas (2020-12) of what goes in and of what every command answers as JSON. */
public final class Schemas {
    private static final String SITUATION = "situation";

    private static final List<String> NAMES = List.of(
            SITUATION,
            "check",
            "batch",
            "trace",
            "explain",
            "rules",
            "rules-test",
            "verify",
            "log-verify",
            "gather",
            "redact",
            "packet",
            "prove",
            "diff");

    private Schemas() {}

    /** What there is a schema of: {@code situation}, and the commands that answer, {@code log-verify} for {@code log verify}. */
    public static List<String> names() {
        return NAMES;
    }

    /** That schema, as JSON that ends in a line break. @throws IllegalArgumentException if there is none of that name */
    public static String json(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("there is no schema " + name);
        }
        return name.equals(SITUATION) ? SituationSchema.json() : Made.text(name + ".schema.json");
    }
}
