package dev.holdpoint.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.schema.Schemas;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.HoldpointVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The description of the interface, OpenAPI 3.1, made of the routes themselves. */
final class OpenApi {
    static final String PATH = "/openapi.json";

    private static final Map<Integer, String> REFUSALS = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "the request is broken, or was broken off"),
            Map.entry(401, "a token is needed"),
            Map.entry(403, "a page from elsewhere asked"),
            Map.entry(404, "there is nothing of this name"),
            Map.entry(408, "the body did not arrive in time"),
            Map.entry(409, "the policy holds it back; `findings` says why"),
            Map.entry(413, "the body is too large"),
            Map.entry(415, "the body is of another type"),
            Map.entry(421, "the Host header names another address"),
            Map.entry(422, "what was sent is wrong; `problems` says where"),
            Map.entry(429, "too many tokens were wrong"),
            Map.entry(500, "the checker failed: there is no answer"),
            Map.entry(503, "too much is asked at once; `Retry-After` says when to ask again")));

    private OpenApi() {}

    /** The route that gives the description of those, and of itself. */
    static Route route(List<Route> routes) {
        Route.About about = Route.About.of("Describes the interface, as OpenAPI 3.1.", Reply.JSON, "openapi");
        Route self = Route.get(PATH, about, call -> Reply.json(""));
        List<Route> all = new ArrayList<>(routes);
        all.add(self);
        String text = of(all);
        return Route.get(PATH, about, call -> Reply.json(text));
    }

    private static String of(List<Route> routes) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        root.putObject("info")
                .put("title", "Holdpoint")
                .put("version", HoldpointVersion.get())
                .put(
                        "description",
                        "Says whether a plugin update on a live shop may start, close and resume. Answers in the bytes of the command line, and keeps nothing.")
                .putObject("license")
                .put("name", "Apache-2.0")
                .put("identifier", "Apache-2.0");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        for (Route route : routes) {
            operation(
                    paths.withObjectProperty(route.path())
                            .putObject(route.method().toLowerCase(Locale.ROOT)),
                    route);
        }
        ObjectNode schemas = root.putObject("components").putObject("schemas");
        problem(schemas.putObject("Problem"));
        root.withObjectProperty("components")
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "asked for where other machines reach the service");
        ArrayNode security = root.putArray("security");
        security.addObject();
        security.addObject().putArray("token");
        return Json.indented(root);
    }

    private static void operation(ObjectNode operation, Route route) {
        operation.put("summary", route.about().summary());
        operation.put("operationId", id(route));
        if (!route.about().parameters().isEmpty()) {
            ArrayNode parameters = operation.putArray("parameters");
            route.about().parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        }
        if (route.posts()) {
            ObjectNode content =
                    operation.putObject("requestBody").put("required", true).putObject("content");
            new TreeSet<>(route.takes()).forEach(type -> content.putObject(type));
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode given = responses.putObject("200").put("description", "the answer");
        ObjectNode content = given.putObject("content");
        new TreeMap<>(route.about().gives()).forEach((type, what) -> answer(content.putObject(type), what));
        for (int status : refusals(route)) {
            responses
                    .putObject(Integer.toString(status))
                    .put("description", REFUSALS.getOrDefault(status, "refused"))
                    .putObject("content")
                    .putObject(Refusal.TYPE)
                    .putObject("schema")
                    .put("$ref", "#/components/schemas/Problem");
        }
    }

    /** Those of the route, and those that every one has. */
    static Set<Integer> refusals(Route route) {
        Set<Integer> all = new TreeSet<>(route.about().refusals());
        all.addAll(Set.of(400, 401, 421, 429));
        if (route.posts()) {
            all.addAll(Set.of(403, 408, 413, 415, 500, 503));
        }
        return all;
    }

    private static void answer(ObjectNode content, String what) {
        if (Schemas.names().contains(what)) {
            content.putObject("schema").put("$ref", "/v1/schema/" + what);
        }
    }

    private static void parameter(ObjectNode node, Route.Parameter parameter) {
        node.put("name", parameter.name())
                .put("in", parameter.in())
                .put("required", parameter.in().equals("path"))
                .put("description", parameter.about());
        ObjectNode schema = node.putObject("schema").put("type", "string");
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = schema.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
    }

    private static String id(Route route) {
        String name = route.path()
                .replaceAll("/v1/|\\{|}|\\.json", "")
                .replaceAll("^/", "")
                .replace('/', '-');
        return name.isEmpty() ? "page" : name;
    }

    private static void problem(ObjectNode schema) {
        schema.put("type", "object").put("description", "RFC 9457");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("type").put("type", "string").put("format", "uri-reference");
        properties.putObject("title").put("type", "string");
        properties.putObject("status").put("type", "integer");
        properties.putObject("detail").put("type", "string");
        properties.putObject("count").put("type", "integer");
        properties.putObject("findings").put("type", "array").putObject("items").put("type", "string");
        ObjectNode place = properties.putObject("problems").put("type", "array").putObject("items");
        place.put("type", "object");
        ObjectNode members = place.putObject("properties");
        members.putObject("line").put("type", "integer");
        members.putObject("column").put("type", "integer");
        members.putObject("path").put("type", "string");
        members.putObject("message").put("type", "string");
        members.putObject("help").put("type", "string");
        schema.putArray("required").add("type").add("title").add("status").add("detail");
        schema.put("additionalProperties", false);
    }
}
