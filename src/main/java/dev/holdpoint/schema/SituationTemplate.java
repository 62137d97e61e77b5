package dev.holdpoint.schema;

/**
 * Situations to fill in: fields of format 1, in YAML with a comment each that says what it is and what it takes, and with nothing behind
 * them, which says that they are unknown. Each reads without a problem as it stands.
 */
public final class SituationTemplate {
    private SituationTemplate() {}

    /**
     * All fields, as YAML that ends in a line break.
     *
     * @param schema where an editor finds the schema: a path or an address
     * @param incident whether something went wrong; without, it says that nothing did
     */
    public static String yaml(String schema, boolean incident) {
        return yaml(schema, incident, true);
    }

    /**
     * The same.
     *
     * @param full all fields; without, those to begin with: ten of an incident, or those of an update, and then nothing is said of an
     *     incident
     */
    public static String yaml(String schema, boolean incident, boolean full) {
        return Made.text(name(incident, full) + ".yaml")
                .replace("{schema}", schema.strip().replace("\n", "").replace("\r", ""));
    }

    /** The same as JSON, which has no comments. */
    public static String json(boolean incident, boolean full) {
        return Made.text(name(incident, full) + ".json");
    }

    private static String name(boolean incident, boolean full) {
        return (incident ? "incident" : "update") + (full ? "-full" : "");
    }
}
