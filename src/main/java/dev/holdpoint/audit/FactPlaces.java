package dev.holdpoint.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where in a file the facts of a verdict stand: nothing of what the verdict says. */
final class FactPlaces {
    private FactPlaces() {}

    static void removeFrom(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("path")) {
            object.remove(List.of("line", "column"));
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(FactPlaces::removeFrom);
        }
    }
}
