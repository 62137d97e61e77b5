package dev.holdpoint.report;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Place;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Verdicts as workflow commands, which GitHub shows as annotations beside the lines of the file. Every line is a command, so that
 * no text of a situation can start one. The worst come first, since GitHub shows only the first ten of a kind.
 */
public final class GithubReport {
    private final StringBuilder out = new StringBuilder();

    private GithubReport() {}

    /** One command a finding or problem, and one that sums up each file, for somebody who asks about that gate. */
    public static String of(List<CheckedFile> files, Decision gate) {
        GithubReport report = new GithubReport();
        for (CheckedFile file : files) {
            if (file instanceof CheckedFile.Decided decided) {
                report.verdict(decided, gate);
            } else if (file instanceof CheckedFile.Refused refused) {
                report.problems(refused);
            }
        }
        return report.out.toString();
    }

    private void verdict(CheckedFile.Decided decided, Decision gate) {
        Verdict verdict = decided.verdict();
        verdict.policy()
                .warning()
                .ifPresent(warning -> command(Level.WARNING, decided.file(), 1, 1, "Holdpoint", warning));
        List<Finding> findings = new ArrayList<>(NextSteps.findings(verdict));
        findings.sort(Comparator.comparing(finding -> Level.of(finding.status())));
        NearestPlaces places = new NearestPlaces(verdict.situation());
        for (Finding finding : findings) {
            Place place = places.of(finding.facts());
            String title = finding.rule().id() + " (" + Summary.clauses(List.of(finding)) + ", "
                    + finding.status().wireName() + ")";
            command(Level.of(finding.status()), decided.file(), place.line(), place.column(), title, finding.message());
        }
        String outcome = gate.wireName() + ": " + new Summary(verdict).of(gate);
        command(Level.NOTICE, decided.file(), 1, 1, "Holdpoint", outcome);
    }

    private void problems(CheckedFile.Refused refused) {
        String title = "not a valid situation";
        for (Problem problem : refused.refusal().problems()) {
            command(Level.ERROR, refused.file(), problem.line(), problem.column(), title, Summary.of(problem));
        }
        int more = Summary.more(refused.refusal());
        if (more > 0) {
            command(Level.ERROR, refused.file(), 0, 0, title, "and " + more + " more");
        }
    }

    private void command(Level level, String file, int line, int column, String title, String message) {
        out.append("::" + level.name().toLowerCase(Locale.ROOT) + " ");
        out.append(file.equals("-") ? "" : "file=" + property(file) + ",");
        out.append(line > 0 ? "line=" + line + ",col=" + column + "," : "");
        out.append("title=" + property(title) + "::" + data(message) + "\n");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return Printable.of(text).replace("%", "%25");
    }

    /** GitHub's levels; it has none below a notice, so that triggers are notices too. */
    private enum Level {
        ERROR,
        WARNING,
        NOTICE;

        static Level of(Status status) {
            return switch (status) {
                case FAILED, CONTRADICTION -> ERROR;
                case UNKNOWN -> WARNING;
                case TRIGGER, ADVICE -> NOTICE;
            };
        }
    }
}
