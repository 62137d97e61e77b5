package dev.holdpoint.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.schema.Schemas;
import java.util.ArrayList;
import java.util.List;

/** Which parts a verdict has, by its schema: a path that names none is refused instead of picking nothing a million times. */
final class VerdictShape {
    private static final JsonNode SCHEMA = read();

    private VerdictShape() {}

    private static JsonNode read() {
        try {
            JsonNode schema = JsonMapper.builder().build().readTree(Schemas.json("check"));
            ((ObjectNode) schema.at("/$defs/verdict/properties")).remove("plan"); // that is never asked for here
            return schema;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the schema is no JSON", e);
        }
    }

    /** @throws IllegalArgumentException if there is no such part */
    static void check(String path) {
        JsonNode part = SCHEMA.at("/$defs/verdict");
        String seen = "a verdict";
        for (String name : path.split("\\.", -1)) {
            List<String> names = new ArrayList<>();
            part.path("properties").fieldNames().forEachRemaining(names::add);
            if (!names.contains(name)) {
                throw new IllegalArgumentException("no field " + path + ": " + seen + " has "
                        + (names.isEmpty() ? "no fields" : String.join(", ", names)));
            }
            part = meant(part.path("properties").path(name));
            seen = "`" + name + "`";
        }
    }

    /** What a list is made of, and what a reference refers to. */
    private static JsonNode meant(JsonNode part) {
        JsonNode one = part.has("items") ? part.path("items") : part;
        return one.has("$ref") ? SCHEMA.at(one.path("$ref").asText().substring(1)) : one;
    }
}
