package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.PolicyId;
import dev.holdpoint.verdict.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verdicts as a code quality report of GitLab, which shows what is new in a merge request beside the lines of the file. */
public final class GitlabReport {
    private final JsonGenerator json;
    private final Map<String, Integer> told = new HashMap<>();

    private GitlabReport(JsonGenerator json) {
        this.json = json;
    }

    /** One entry a finding or problem; the first of a file says by which rules, where they are not those of the release. */
    public static String of(List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartArray();
            GitlabReport report = new GitlabReport(json);
            for (CheckedFile file : files) {
                report.file(file);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void file(CheckedFile file) throws IOException {
        if (file instanceof CheckedFile.Decided decided) {
            rules(file.file(), decided.verdict().policy());
            NearestPlaces places = new NearestPlaces(decided.verdict().situation());
            for (Finding finding : NextSteps.findings(decided.verdict())) {
                int line = places.of(finding.facts()).line();
                entry(
                        file.file(),
                        line,
                        finding.rule().id(),
                        severity(finding.status()),
                        finding.message(),
                        facts(finding));
            }
        } else if (file instanceof CheckedFile.Refused refused) {
            for (Problem problem : refused.refusal().problems()) {
                String help = problem.help() == null ? "" : "; " + problem.help();
                String path = problem.path() == null ? "" : problem.path();
                entry(
                        file.file(),
                        Math.max(1, problem.line()),
                        "not-a-situation",
                        "blocker",
                        problem.message() + help,
                        path + "\n" + problem.message());
            }
        }
    }

    private void rules(String file, PolicyId policy) throws IOException {
        if (!policy.isStandard()) {
            String warning = "Checked " + policy.warning().orElseThrow() + ".";
            entry(file, 1, "rules", policy.isPartial() ? "blocker" : "major", warning, policy.version());
        }
    }

    private static String facts(Finding finding) {
        StringBuilder paths = new StringBuilder();
        for (Fact<?> fact : finding.facts()) {
            paths.append('\n').append(fact.path());
        }
        finding.secret()
                .ifPresent(
                        hit -> paths.append('\n').append(hit.line()).append(':').append(hit.column()));
        return paths.toString();
    }

    private static String severity(Status status) {
        return switch (status) {
            case FAILED, CONTRADICTION -> "critical";
            case UNKNOWN -> "major";
            case TRIGGER, ADVICE -> "info";
        };
    }

    /** @param about what makes it the same entry in a later commit, wherever its line has moved */
    private void entry(String file, int line, String name, String severity, String message, String about)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("description", Printable.of(message));
        json.writeStringField("check_name", name);
        json.writeStringField("fingerprint", fingerprint(file + "\n" + name + "\n" + about));
        json.writeStringField("severity", severity);
        json.writeObjectFieldStart("location");
        json.writeStringField("path", Printable.of(file));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", line);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** GitLab keeps one entry of those that have the same. */
    private String fingerprint(String same) {
        int before = told.merge(same, 1, Integer::sum) - 1;
        return Digests.of((same + (before == 0 ? "" : "\n" + before)).getBytes(StandardCharsets.UTF_8));
    }
}
