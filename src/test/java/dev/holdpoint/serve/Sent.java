package dev.holdpoint.serve;

import dev.holdpoint.serve.Http.Heard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Everything that a service takes and refuses, with a mark in each place where whoever sends it can put one. */
final class Sent {
    static final String MARK = "a-mark-that-nobody-else-makes";

    private static final String YAML = "application/yaml";
    private static final String FORM = "multipart/form-data; boundary=part";

    private final Http http;
    private final String incident;
    private final String log;

    private Sent(Http http) throws IOException {
        this.http = http;
        this.incident = Files.readString(Path.of("fixtures/situations/host-tls-failure/situation.yaml"))
                .replaceFirst("(?m)^id: .*", "id: " + MARK)
                .replace("every visitor", MARK)
                .replace("name: browser-warning.txt", "name: " + MARK)
                .replace("The browser says", MARK);
        this.log = Files.readString(Path.of("fixtures/gather/log-fatal-sophmate/material.txt")) + "\n" + MARK + "\n";
    }

    /** Sends it all, and gives what was answered. */
    static List<Heard> to(Http http) throws IOException {
        Sent sent = new Sent(http);
        return List.of(sent.asked(), sent.refused(), sent.onThePage(), sent.unreadable()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Heard> asked() throws IOException {
        return List.of(
                http.post("/v1/check?name=" + MARK + ".yaml", YAML, incident),
                http.post("/v1/check", "application/json", "{\"situation\": 1, \"id\": \"" + MARK + "\"}"),
                http.post("/v1/plan", YAML, incident),
                http.post("/v1/gather?name=" + MARK + "&accept=" + MARK, "text/plain", log),
                http.post("/v1/gather", "application/json", "{\"" + MARK + "\": [\"" + MARK + "\"]}"),
                http.post("/v1/redact?name=" + MARK, "text/plain", log + MARK + "@shop.example"),
                http.post("/v1/packet/host?draft=true", YAML, incident),
                http.post("/v1/packet/host?draft=true&format=zip", YAML, incident));
    }

    private List<Heard> refused() throws IOException {
        return List.of(
                http.post("/v1/check", YAML, "situation: 1\n" + MARK + ": 1\n"),
                http.post("/v1/check", "application/json", "{\"situation\": 1, \"x" + MARK + "\": 1}"),
                http.post("/v1/check", "text/" + MARK, incident),
                http.post("/v1/packet/" + MARK, YAML, incident),
                http.post("/v1/check", YAML, incident, "Origin: http://" + MARK),
                http.get("/v1/schema/" + MARK),
                http.get("/" + MARK + "?" + MARK));
    }

    private List<Heard> onThePage() throws IOException {
        String text = Base64.getEncoder().encodeToString(incident.getBytes(StandardCharsets.UTF_8));
        return List.of(
                http.post("/open", FORM, file(MARK + ".yaml", incident)),
                http.post("/open", FORM, file(MARK + ".log", log)),
                http.post("/open", FORM, file("a.yaml", "situation: 1\n" + MARK + ": 1\n")),
                send("/open", "pasted", log),
                answer("/case", text, "shown", "owner.name", "fact:owner.name", MARK),
                answer("/case", text, "shown", "release.version", "fact:release.version", MARK),
                answer("/gathered", text, "take", "incident.affectedScreen\t" + MARK + "\t" + MARK),
                answer("/take", text, "what", "situation"),
                answer("/take", text, "what", "html"),
                answer("/take", text, "what", "markdown"),
                answer("/packet", text, "party", "host"),
                send("/case", MARK, MARK));
    }

    private Heard answer(String path, String text, String... fields) throws IOException {
        List<String> all = new ArrayList<>(List.of("text", text, "name", MARK));
        all.addAll(List.of(fields));
        return send(path, all.toArray(String[]::new));
    }

    private Heard send(String path, String... fields) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1]
                    + "\r\n");
        }
        return http.post(path, FORM, body + "--part--\r\n");
    }

    private List<Heard> unreadable() throws IOException {
        String host = "Host: " + http.host() + "\r\nConnection: close\r\n";
        return List.of(
                http.say(
                        "GET /live HTTP/1.1\r\n" + host + "Cookie: " + MARK + "\r\n" + MARK + ": " + MARK + "\r\n\r\n"),
                http.say("GET /live HTTP/1.1\r\nHost: " + MARK + "\r\nConnection: close\r\n\r\n"),
                http.say("GET /%zz" + MARK + " HTTP/1.1\r\n" + host + "\r\n"),
                http.say(MARK + " / HTTP/1.1\r\n" + host + "\r\n"),
                http.say(MARK + "\r\n\r\n"));
    }

    private static String file(String name, String text) {
        return "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + text
                + "\r\n--part--\r\n";
    }
}
