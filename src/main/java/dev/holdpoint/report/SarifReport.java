package dev.holdpoint.report;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Place;
import dev.holdpoint.text.Json;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.PolicyRule;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Verdicts as SARIF 2.1.0, the format in which analysis tools tell editors and code hosts what they found and where. One run for
 * all the files; a rule for each that found something; a result for each finding, and for each problem of a file that is no
 * situation.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** The rule that a file breaks which is no situation. */
    private static final String REFUSAL = "situation.invalid";

    private final List<Sarif.Rule> rules = new ArrayList<>();
    private final List<Sarif.Artifact> artifacts = new ArrayList<>();
    private final List<Sarif.Result> results = new ArrayList<>();

    private SarifReport(List<CheckedFile> files) {
        rules(files);
        for (CheckedFile file : files) {
            if (file instanceof CheckedFile.Decided decided) {
                findings(decided);
            } else if (file instanceof CheckedFile.Refused refused) {
                problems(refused);
            }
        }
    }

    /** One document about all the files, indented, with a line feed at the end. */
    public static String of(List<CheckedFile> files) {
        SarifReport report = new SarifReport(files);
        Sarif.Driver driver = new Sarif.Driver("Holdpoint", HoldpointVersion.get(), report.rules);
        Sarif.Run run = new Sarif.Run(
                new Sarif.Tool(driver),
                "unicodeCodePoints",
                List.of(new Sarif.Invocation(allDecided(files))),
                report.artifacts,
                report.results);
        return Json.indented(new Sarif(SCHEMA, "2.1.0", List.of(run)));
    }

    private static boolean allDecided(List<CheckedFile> files) {
        return files.stream().allMatch(CheckedFile.Decided.class::isInstance);
    }

    private void rules(List<CheckedFile> files) {
        Map<String, PolicyRule> used = new TreeMap<>();
        for (CheckedFile file : files) {
            if (file instanceof CheckedFile.Decided decided) {
                NextSteps.findings(decided.verdict())
                        .forEach(finding -> used.put(finding.rule().id(), finding.rule()));
            }
        }
        used.values().forEach(rule -> rules.add(rule(rule)));
        if (!allDecided(files)) {
            Sarif.Message help =
                    Sarif.Message.of("The file is not a situation of format 1, so that no decision was made on it."
                            + " Each problem says what was expected at its place.");
            Sarif.Message title = Sarif.Message.of("A file has to be a valid situation.");
            rules.add(new Sarif.Rule(REFUSAL, title, help, help, null));
        }
    }

    /** A rule with the help that a code host shows beside its results. */
    private static Sarif.Rule rule(PolicyRule rule) {
        List<String> clauses = rule.clauses().stream().map(Clause::toString).toList();
        String sentence = Phrases.sentence(rule.sentence());
        String help = sentence + " It implements " + String.join(", ", clauses)
                + " of the runbook's register and has a say in "
                + String.join(", ", names(rule)) + ". `holdpoint explain " + rule.id()
                + "` shows the rule, the clause and what would clear it.";
        String plain = help.replace("`", "'");
        return new Sarif.Rule(
                rule.id(),
                Sarif.Message.of(sentence),
                Sarif.Message.of(plain),
                new Sarif.Message(plain, help),
                Map.of("tags", clauses));
    }

    private void findings(CheckedFile.Decided decided) {
        At at = new At(uri(decided.file()), artifacts.size());
        artifacts.add(new Sarif.Artifact(new Sarif.ArtifactLocation(at.uri, null), properties(decided.verdict())));
        NearestPlaces places = new NearestPlaces(decided.verdict().situation());
        for (Finding finding : NextSteps.findings(decided.verdict())) {
            List<Sarif.Location> locations = new ArrayList<>();
            for (Fact<?> fact : finding.facts()) {
                locations.add(at.location(places.of(fact), fact.path()));
            }
            if (locations.isEmpty()) {
                locations.add(at.location(places.of(finding.facts()), ""));
            }
            result(
                    finding.rule().id(),
                    kind(finding.status()),
                    level(finding.status()),
                    finding.message(),
                    locations,
                    Map.of("ruleAndFacts/v1", fingerprint(finding)),
                    properties(finding));
        }
    }

    private void problems(CheckedFile.Refused refused) {
        At at = new At(uri(refused.file()), artifacts.size());
        artifacts.add(new Sarif.Artifact(new Sarif.ArtifactLocation(at.uri, null), null));
        for (Problem problem : refused.refusal().problems()) {
            Place place = new Place(Math.max(1, problem.line()), Math.max(1, problem.column()));
            Sarif.Location location = at.location(place, problem.path() == null ? "" : problem.path());
            result(REFUSAL, "fail", "error", Summary.of(problem), List.of(location), Map.of(), Map.of());
        }
    }

    private void result(
            String rule,
            String kind,
            String level,
            String message,
            List<Sarif.Location> at,
            Map<String, String> fingerprints,
            Map<String, Object> properties) {
        int index = 0;
        while (!rules.get(index).id().equals(rule)) {
            index++;
        }
        results.add(new Sarif.Result(
                rule,
                index,
                kind,
                level,
                Sarif.Message.of(message(message)),
                at.subList(0, 1),
                at.subList(1, at.size()),
                fingerprints,
                properties));
    }

    private static Map<String, String> properties(Verdict verdict) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("situationDigest", Digests.of(verdict.situation()));
        properties.put("policyDigest", verdict.policy().digest());
        verdict.policy().warning().ifPresent(warning -> properties.put("policyWarning", warning));
        Summary summary = new Summary(verdict);
        for (Decision decision : Decision.values()) {
            properties.put(decision.wireName(), Printable.of(summary.of(decision)));
        }
        return properties;
    }

    private static Map<String, Object> properties(Finding finding) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("status", finding.status().wireName());
        properties.put("decisions", names(finding.rule()));
        return properties;
    }

    private static List<String> names(PolicyRule rule) {
        return rule.decisions().stream().map(Decision::wireName).toList();
    }

    /** The same finding in a later commit, wherever its line has moved. */
    private static String fingerprint(Finding finding) {
        String same = finding.rule().id() + NearestPlaces.facts(finding);
        return Digests.of(same.getBytes(StandardCharsets.UTF_8));
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

    /** A file of the document. */
    private record At(String uri, int index) {
        Sarif.Location location(Place place, String path) {
            return new Sarif.Location(
                    new Sarif.PhysicalLocation(
                            new Sarif.ArtifactLocation(uri, index), new Sarif.Region(place.line(), place.column())),
                    path.isEmpty() ? List.of() : List.of(new Sarif.LogicalLocation(Printable.of(path), "member")));
        }
    }

    /** A file as a URI: relative as the caller's path is, with every character escaped that could mean something in one. */
    static String uri(String file) {
        String escaped = URLEncoder.encode(file, StandardCharsets.UTF_8);
        return (file.startsWith("/") ? "file://" : "")
                + escaped.replace("+", "%20")
                        .replace("*", "%2A")
                        .replace("%7E", "~")
                        .replace("%2F", "/");
    }
}
