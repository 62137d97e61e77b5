package dev.holdpoint.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Decision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A verdict that somebody kept as JSON, to be compared with the one that the rules give now. Trusts nothing in it. */
public final class RecordedVerdict {
    private static final int SIZE_LIMIT = 64 << 20;
    /** What it says beside the decisions: section and member. */
    private static final List<String> HEADING =
            List.of("situation digest", "situation id", "situation source", "policy version", "policy digest");

    private final byte[] bytes;
    private final ObjectNode json;

    private RecordedVerdict(byte[] bytes, ObjectNode json) {
        this.bytes = bytes;
        this.json = json;
    }

    /** The verdict in that file. @throws RecordedVerdictException if there is none that can be read */
    public static RecordedVerdict read(Path file) {
        try {
            if (!Files.exists(file)) {
                throw new RecordedVerdictException(file + ": there is no such file");
            }
            return of(WholeFile.read(file, SIZE_LIMIT), file.toString());
        } catch (NotWholeException e) {
            throw new RecordedVerdictException(
                    e.why() == NotWholeException.Why.TOO_LARGE
                            ? file + " is too large for a verdict"
                            : file + " is not a file that can be read as a verdict");
        } catch (IOException e) {
            throw new RecordedVerdictException(file + " could not be read");
        }
    }

    /** The verdict that the bytes are. @throws RecordedVerdictException if they are none */
    public static RecordedVerdict of(byte[] bytes, String name) {
        if (bytes.length > SIZE_LIMIT) {
            throw new RecordedVerdictException(name + " is too large for a verdict");
        }
        ObjectNode json = CanonicalJson.read(bytes)
                .filter(object -> object.path("verdict").isIntegralNumber())
                .orElseThrow(() -> new RecordedVerdictException(
                        name + " is not a verdict as JSON; `holdpoint check --format json` makes one"));
        if (json.get("verdict").asInt() != 1) {
            throw new RecordedVerdictException(name + " is a verdict of a format that this release does not know");
        }
        return new RecordedVerdict(bytes, json);
    }

    /**
     * What differs from a verdict that was derived anew, in words; nothing where they are the same, byte for byte.
     *
     * @param document that verdict as an indented document
     * @param line the same on one line, which is the other form that a verdict is kept in
     */
    public List<String> differences(String document, String line) {
        if (is(document) || is(line) || is(line + "\n")) {
            return List.of();
        }
        ObjectNode derived =
                CanonicalJson.read(document.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        List<String> differences = new ArrayList<>();
        for (String what : HEADING) {
            String place = "/" + what.replace(' ', '/');
            value(differences, what, json.at(place), derived.at(place));
        }
        for (Decision decision : Decision.values()) {
            decision(differences, decision.wireName(), derived);
        }
        if (differences.isEmpty()) {
            differences.add(
                    json.equals(derived)
                            ? "layout: the same content in other bytes"
                            : "other members: something was added or removed that a verdict has no place for");
        }
        return List.copyOf(differences);
    }

    private boolean is(String text) {
        return Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void value(List<String> differences, String what, JsonNode was, JsonNode is) {
        if (!was.equals(is)) {
            differences.add(what + ": kept " + shown(was) + ", now " + shown(is));
        }
    }

    private void decision(List<String> differences, String name, JsonNode derived) {
        JsonNode was = json.path("decisions").path(name);
        JsonNode is = derived.path("decisions").path(name);
        if (was.equals(is)) {
            return;
        }
        value(differences, name, was.path("outcome"), is.path("outcome"));
        Set<String> before = rules(was);
        Set<String> now = rules(is);
        List<String> changes = new ArrayList<>();
        before.stream().filter(rule -> !now.contains(rule)).forEach(rule -> changes.add("-" + rule));
        now.stream().filter(rule -> !before.contains(rule)).forEach(rule -> changes.add("+" + rule));
        if (!changes.isEmpty()) {
            differences.add(name + ": other findings: " + String.join(" ", changes));
        } else if (withoutPlaces(was).equals(withoutPlaces(is))) {
            differences.add(name + ": the same findings at other places of the file");
        } else if (was.path("outcome").equals(is.path("outcome"))) {
            differences.add(name + ": the same rules, but other findings");
        }
    }

    private static Set<String> rules(JsonNode decision) {
        Set<String> rules = new LinkedHashSet<>();
        decision.path("findings").forEach(finding -> rules.add(shown(finding.path("rule"))));
        return rules;
    }

    private static JsonNode withoutPlaces(JsonNode node) {
        JsonNode copy = node.deepCopy();
        CanonicalJson.removePlaces(copy);
        return copy;
    }

    /** Only what looks like one of our own words: the file may hold anything, and a situation's id may be anything too. */
    private static String shown(JsonNode node) {
        String text = node.isTextual() ? node.asText() : "";
        boolean plain = !text.isEmpty() && text.length() <= 80;
        for (int i = 0; plain && i < text.length(); i++) {
            char c = text.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ":.-".indexOf(c) >= 0;
        }
        return plain ? text : node.isMissingNode() || node.isNull() ? "none" : "another";
    }
}
