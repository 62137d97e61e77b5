package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Place;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The results of a SARIF document. */
final class SarifResults {
    private final JsonGenerator json;
    private final List<String> rules;

    SarifResults(JsonGenerator json, List<String> rules) {
        this.json = json;
        this.rules = rules;
    }

    void findings(CheckedFile.Decided decided, int file) throws IOException {
        Places places = new Places(decided.verdict().situation());
        for (Finding finding : NextSteps.findings(decided.verdict())) {
            start(finding.rule().id(), kind(finding.status()), level(finding.status()), finding.message());
            json.writeArrayFieldStart("locations");
            Fact<?> about = finding.facts().isEmpty() ? null : finding.facts().get(0);
            location(decided.file(), file, places.of(finding.facts()), about == null ? "" : about.path());
            json.writeEndArray();
            if (finding.facts().size() > 1) {
                json.writeArrayFieldStart("relatedLocations");
                for (Fact<?> fact : finding.facts().subList(1, finding.facts().size())) {
                    location(decided.file(), file, places.of(fact), fact.path());
                }
                json.writeEndArray();
            }
            fingerprint(finding);
            properties(finding);
            json.writeEndObject();
        }
    }

    /** The same finding in a later commit, wherever its line has moved. */
    private void fingerprint(Finding finding) throws IOException {
        StringBuilder same = new StringBuilder(finding.rule().id());
        for (Fact<?> fact : finding.facts()) {
            same.append('\n').append(fact.path());
        }
        finding.secret()
                .ifPresent(
                        hit -> same.append('\n').append(hit.line()).append(':').append(hit.column()));
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("ruleAndFacts/v1", Digests.of(same.toString().getBytes(StandardCharsets.UTF_8)));
        json.writeEndObject();
    }

    private void properties(Finding finding) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("status", finding.status().wireName());
        json.writeArrayFieldStart("decisions");
        for (Decision decision : finding.rule().decisions()) {
            json.writeString(decision.wireName());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void problems(CheckedFile.Refused refused, int file) throws IOException {
        for (Problem problem : refused.refusal().problems()) {
            String help = problem.help() == null ? "" : "; " + problem.help();
            start(SarifRules.REFUSAL, "fail", "error", problem.message() + help);
            json.writeArrayFieldStart("locations");
            Place place = new Place(Math.max(1, problem.line()), Math.max(1, problem.column()));
            location(refused.file(), file, place, problem.path() == null ? "" : problem.path());
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void start(String rule, String kind, String level, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        json.writeNumberField("ruleIndex", rules.indexOf(rule));
        json.writeStringField("kind", kind);
        json.writeStringField("level", level);
        json.writeObjectFieldStart("message");
        json.writeStringField("text", message(message));
        json.writeEndObject();
    }

    private void location(String name, int file, Place place, String path) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(name));
        json.writeNumberField("index", file);
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
        if (!path.isEmpty()) {
            json.writeArrayFieldStart("logicalLocations");
            json.writeStartObject();
            json.writeStringField("fullyQualifiedName", Printable.of(path));
            json.writeStringField("kind", "member");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Only a failure has a level above none (SARIF 3.27.10); what is not known is one that may go away. */
    private static String kind(Status status) {
        return status == Status.TRIGGER ? "informational" : "fail";
    }

    private static String level(Status status) {
        return switch (status) {
            case FAILED, CONTRADICTION -> "error";
            case UNKNOWN -> "warning";
            case ADVICE -> "note";
            case TRIGGER -> "none";
        };
    }

    /** A message in which nothing is a placeholder (3.11.5) or a link (3.11.6). */
    private static String message(String text) {
        String shown = Printable.of(text).replace("{", "{{").replace("}", "}}");
        return shown.contains("](")
                ? shown.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : shown;
    }

    /** The file as a URI: relative as the caller's path is, with every character escaped that could mean something in one. */
    static String uri(String file) {
        StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return uri.toString();
    }
}
