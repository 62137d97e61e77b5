package dev.holdpoint.serve;

import dev.holdpoint.schema.Schemas;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON Schemas of what is sent and answered, as the command line prints them. */
final class SchemaRoute {
    static final String TYPE = "application/schema+json";

    private SchemaRoute() {}

    static Route route() {
        return Route.get(
                "/v1/schema/{name}",
                new Route.About(
                        "Gives the JSON Schema of a situation, or of an answer.",
                        List.of(new Route.Parameter("name", "path", "which", List.copyOf(Schemas.names()))),
                        Map.of(TYPE, "the schema"),
                        Set.of(404)),
                call -> {
                    if (!Schemas.names().contains(call.part())) {
                        throw Refusal.of(
                                404, "No such schema", "There are " + String.join(", ", Schemas.names()) + ".");
                    }
                    return Reply.of(TYPE, Schemas.json(call.part()));
                });
    }
}
