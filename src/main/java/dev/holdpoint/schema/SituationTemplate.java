package dev.holdpoint.schema;

/**
 * A complete situation to fill in: every field of format 1 with a comment that says what it is and what it takes, and with
 * nothing behind it, which says that it is unknown. Reads without a problem as it stands.
 */
public final class SituationTemplate {
    private SituationTemplate() {}

    /**
     * The situation, as YAML that ends in a line break.
     *
     * @param schema where an editor finds the schema: a path or an address
     * @param incident whether something went wrong; without, it says that nothing did
     */
    public static String yaml(String schema, boolean incident) {
        return Made.text(incident ? "situation-with-incident.yaml" : "situation.yaml")
                .replace("{schema}", schema.strip().replace("\n", "").replace("\r", ""));
    }
}
