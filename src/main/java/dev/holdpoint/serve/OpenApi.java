package dev.holdpoint.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.schema.Schemas;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.HoldpointVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The description of the interface, OpenAPI 3.1, made of the routes themselves. */
final class OpenApi {
    static final String PATH = "/openapi.json";

    /** All that is said whatever the routes are. */
    private static final String FRAME = """
            {"openapi": "3.1.0",
             "info": {
               "title": "Holdpoint",
               "version": "{version}",
               "description": "Says whether a plugin update on a live shop may start, close and resume. \
            Answers in the bytes of the command line, and keeps nothing.",
               "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
             "servers": [{"url": "/"}],
             "paths": {},
             "components": {
               "schemas": {"Problem": {
                 "type": "object",
                 "description": "RFC 9457",
                 "properties": {
                   "type": {"type": "string", "format": "uri-reference"},
                   "title": {"type": "string"},
                   "status": {"type": "integer"},
                   "detail": {"type": "string"},
                   "count": {"type": "integer"},
                   "findings": {"type": "array", "items": {"type": "string"}},
                   "problems": {"type": "array", "items": {
                     "type": "object",
                     "properties": {
                       "line": {"type": "integer"},
                       "column": {"type": "integer"},
                       "path": {"type": "string"},
                       "message": {"type": "string"},
                       "help": {"type": "string"}}}}},
                 "required": ["type", "title", "status", "detail"],
                 "additionalProperties": false}},
               "securitySchemes": {"token": {
                 "type": "http",
                 "scheme": "bearer",
                 "description": "asked for where other machines reach the service"}}},
             "security": [{}, {"token": []}]}
            """;

    private static final Map<Integer, String> REFUSALS = Map.ofEntries(
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
            Map.entry(503, "too much is asked at once; `Retry-After` says when to ask again"));

    private OpenApi() {}

    /** The route that gives the description of those, and of itself. */
    static Route route(List<Route> routes) {
        List<Route> all = new ArrayList<>(routes);
        all.add(self(""));
        return self(of(all));
    }

    private static Route self(String text) {
        return Route.get(PATH, call -> Reply.json(text))
                .about("Describes the interface, as OpenAPI 3.1.")
                .giving(Reply.JSON, "openapi");
    }

    private static String of(List<Route> routes) {
        try {
            ObjectNode root =
                    (ObjectNode) new ObjectMapper().readTree(FRAME.replace("{version}", HoldpointVersion.get()));
            for (Route route : routes) {
                String method = route.method().toLowerCase(Locale.ROOT);
                operation(
                        root.withObject("/paths")
                                .withObjectProperty(route.path())
                                .putObject(method),
                        route);
            }
            return Json.indented(root);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void operation(ObjectNode operation, Route route) {
        operation.put("summary", route.summary());
        operation.put("operationId", id(route));
        if (!route.parameters().isEmpty()) {
            ArrayNode parameters = operation.putArray("parameters");
            route.parameters().forEach(parameter -> parameter(parameters.addObject(), parameter));
        }
        if (route.posts()) {
            ObjectNode content =
                    operation.putObject("requestBody").put("required", true).putObject("content");
            route.takes().forEach(content::putObject);
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode content =
                responses.putObject("200").put("description", "the answer").putObject("content");
        route.gives().forEach((type, what) -> answer(content.putObject(type), what));
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
    private static Set<Integer> refusals(Route route) {
        Set<Integer> all = new TreeSet<>(route.refusals());
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
            parameter.choices().forEach(schema.putArray("enum")::add);
        }
    }

    private static String id(Route route) {
        return route.path().replaceAll("/v1/|[{}]|\\.json|^/", "").replace('/', '-');
    }
}
