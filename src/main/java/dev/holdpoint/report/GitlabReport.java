package dev.holdpoint.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.PolicyId;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Verdict;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verdicts as a code quality report of GitLab, which shows what is new in a merge request beside the lines of the file. */
public final class GitlabReport {
    private static final ObjectWriter JSON = new JsonMapper().writerWithDefaultPrettyPrinter();

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> told = new HashMap<>();

    private GitlabReport() {}

    private record Entry(
            String description,
            @JsonProperty("check_name") String name,
            String fingerprint,
            String severity,
            Location location) {}

    private record Location(String path, Lines lines) {}

    private record Lines(int begin) {}

    /** One entry a finding or problem; the first of a file says by which rules, where they are not those of the release. */
    public static String of(List<CheckedFile> files) {
        GitlabReport report = new GitlabReport();
        for (CheckedFile file : files) {
            if (file instanceof CheckedFile.Decided decided) {
                report.verdict(decided.file(), decided.verdict());
            } else if (file instanceof CheckedFile.Refused refused) {
                refused.refusal().problems().forEach(problem -> report.problem(refused.file(), problem));
            }
        }
        try {
            return JSON.writeValueAsString(report.entries) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void verdict(String file, Verdict verdict) {
        PolicyId policy = verdict.policy();
        if (!policy.isStandard()) {
            String warning = "Checked " + policy.warning().orElseThrow() + ".";
            entry(file, 1, "rules", policy.isPartial() ? "blocker" : "major", warning, policy.version());
        }
        NearestPlaces places = new NearestPlaces(verdict.situation());
        for (Finding finding : NextSteps.findings(verdict)) {
            String rule = finding.rule().id();
            int line = places.of(finding.facts()).line();
            entry(file, line, rule, severity(finding.status()), finding.message(), NearestPlaces.facts(finding));
        }
    }

    private void problem(String file, Problem problem) {
        String about = (problem.path() == null ? "" : problem.path()) + "\n" + problem.message();
        entry(file, Math.max(1, problem.line()), "not-a-situation", "blocker", Summary.of(problem), about);
    }

    private static String severity(Status status) {
        return switch (status) {
            case FAILED, CONTRADICTION -> "critical";
            case UNKNOWN -> "major";
            case TRIGGER, ADVICE -> "info";
        };
    }

    /** @param about what makes it the same entry in a later commit, wherever its line has moved */
    private void entry(String file, int line, String name, String severity, String message, String about) {
        String fingerprint = fingerprint(file + "\n" + name + "\n" + about);
        Location location = new Location(Printable.of(file), new Lines(line));
        entries.add(new Entry(Printable.of(message), name, fingerprint, severity, location));
    }

    /** GitLab keeps one entry of those that have the same. */
    private String fingerprint(String same) {
        int before = told.merge(same, 1, Integer::sum) - 1;
        return Digests.of((same + (before == 0 ? "" : "\n" + before)).getBytes(StandardCharsets.UTF_8));
    }
}
