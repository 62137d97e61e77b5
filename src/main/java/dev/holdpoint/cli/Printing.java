package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.read.problem.ProblemJson;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.report.CheckedFile;
import dev.holdpoint.report.FullReport;
import dev.holdpoint.report.GithubReport;
import dev.holdpoint.report.GitlabReport;
import dev.holdpoint.report.HtmlReport;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.report.JunitReport;
import dev.holdpoint.report.MarkdownReport;
import dev.holdpoint.report.PlanText;
import dev.holdpoint.report.Planning;
import dev.holdpoint.report.SarifReport;
import dev.holdpoint.report.TextReport;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a verdict is asked for.
 *
 * @param gate the gate in question; where there is none, the one that a situation is about
 * @param all everything, and not one screen
 * @param why the reasons of one decision instead
 * @param plan the shortest way out instead
 */
record Printing(Optional<Decision> gate, boolean all, Optional<Decision> why, boolean plan, Ink ink) {
    /** The gate that the exit code answers for. */
    Decision gate(Verdict verdict) {
        return gate.orElseGet(verdict::about);
    }

    /** As text. What the steps that are named lead to is worked out by that checker. */
    String text(Verdict verdict, PolicyChecker checker) {
        if (plan) {
            return PlanText.of(verdict, checker.plan(verdict.situation(), gate(verdict)), Terminal.columns(), ink);
        }
        if (why.isPresent()) {
            return FullReport.why(verdict, why.get(), ink);
        }
        return all
                ? FullReport.of(verdict, gate(verdict), ink)
                : TextReport.of(
                        verdict,
                        gate(verdict),
                        Terminal.columns(),
                        ink,
                        findings -> checker.opens(verdict, gate(verdict), findings));
    }

    /** One verdict, in a format that has a report a file. */
    String one(Verdict verdict, Format format, PolicyChecker checker) {
        return format == Format.JSON ? json(verdict, checker) : text(verdict, checker);
    }

    /** With the plan for each gate that is blocked, where plans are asked for. */
    private String json(Verdict verdict, PolicyChecker checker) {
        if (!plan) {
            return JsonReport.of(verdict);
        }
        List<Plan> plans = new ArrayList<>();
        for (Decision decision : Decision.values()) {
            if (decision.isGate() && !verdict.gate(decision).isOpen()) {
                plans.add(checker.plan(verdict.situation(), decision));
            }
        }
        return JsonReport.of(verdict, plans);
    }

    /** All files, as one document or one report after the other. */
    String all(List<CheckedFile> checked, Format format, PolicyChecker checker) {
        if (format.isDocument()) {
            return document(checked, format, checker);
        }
        StringBuilder reports = new StringBuilder();
        for (CheckedFile file : checked) {
            reports.append(reports.length() > 0 && format == Format.TEXT ? "\n" : "");
            if (file instanceof CheckedFile.Decided decided) {
                reports.append(one(decided.verdict(), format, checker));
            } else if (file instanceof CheckedFile.Refused refused) {
                reports.append(
                        format == Format.JSON ? ProblemJson.of(refused.refusal()) : ProblemText.of(refused.refusal()));
            }
        }
        return reports.toString();
    }

    String document(List<CheckedFile> checked, Format format, PolicyChecker checker) {
        Decision about = gate.orElseGet(() -> about(checked));
        Planning shortest = (verdict, which) -> checker.plan(verdict.situation(), which);
        return switch (format) {
            case HTML ->
                plan ? HtmlReport.plans(checked, about, shortest) : HtmlReport.of(checked, about, checker::opens);
            case MARKDOWN ->
                plan
                        ? MarkdownReport.plans(checked, about, shortest)
                        : MarkdownReport.of(checked, about, checker::opens);
            case JUNIT -> JunitReport.of(checked);
            case SARIF -> SarifReport.of(checked);
            case GITHUB -> GithubReport.of(checked, about);
            case GITLAB -> GitlabReport.of(checked);
            case TEXT, JSON -> throw new IllegalStateException("one report a file");
        };
    }

    /** The gate that all the situations of a document are about; close where that differs. */
    private static Decision about(List<CheckedFile> checked) {
        Set<Decision> gates = EnumSet.noneOf(Decision.class);
        for (CheckedFile file : checked) {
            if (file instanceof CheckedFile.Decided decided) {
                gates.add(decided.verdict().about());
            }
        }
        return gates.size() == 1 ? gates.iterator().next() : Decision.CLOSE;
    }
}
