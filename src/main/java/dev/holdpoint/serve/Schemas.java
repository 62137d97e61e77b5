package dev.holdpoint.serve;

import dev.holdpoint.schema.SituationSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The JSON Schemas of what is sent and answered. */
final class Schemas {
    static final String TYPE = "application/schema+json";

    private static final Map<String, Supplier<String>> NAMED =
            new TreeMap<>(Map.of("situation", SituationSchema::json));

    private Schemas() {}

    static boolean has(String name) {
        return NAMED.containsKey(name);
    }

    static Route route() {
        return Route.get(
                "/v1/schema/{name}",
                new Route.About(
                        "Gives the JSON Schema of a situation, or of an answer.",
                        List.of(new Route.Parameter("name", "path", "which", List.copyOf(NAMED.keySet()))),
                        Map.of(TYPE, "the schema"),
                        Set.of(404)),
                call -> {
                    Supplier<String> schema = NAMED.get(call.part());
                    if (schema == null) {
                        throw Refusal.of(404, "No such schema", "There are " + String.join(", ", NAMED.keySet()) + ".");
                    }
                    return Reply.of(TYPE, schema.get());
                });
    }
}
