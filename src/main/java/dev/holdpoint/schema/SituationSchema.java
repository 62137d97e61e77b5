package dev.holdpoint.schema;

/**
 * The JSON Schema (2020-12) of format 1, for editors and for services. It says less than the reader where a schema cannot say
 * it (unique categories, categories that are referred to, days that exist, attachments' files), and more in nothing; only a
 * version may be a number, since editors take an unquoted 6.10 in YAML for one, where the reader refuses a number in JSON.
 */
public final class SituationSchema {
    /** What the schema is called; nothing needs to be found there. */
    public static final String ID = "https://holdpoint.dev/schema/situation-1.json";

    private SituationSchema() {}

    /** The schema as JSON that ends in a line break; the same text always. */
    public static String json() {
        return Made.text("situation-1.json");
    }
}
