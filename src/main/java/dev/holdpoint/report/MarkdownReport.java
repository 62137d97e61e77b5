package dev.holdpoint.report;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.text.Markdown;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Verdicts as Markdown, to paste into a ticket: what to do and to find out are boxes to tick. */
public final class MarkdownReport {
    private final Decision gate;
    private final String level;
    private final StringBuilder out;

    private MarkdownReport(Decision gate, String level, StringBuilder out) {
        this.gate = gate;
        this.level = level;
        this.out = out;
    }

    /** One document about all the files, for somebody who asks about that gate. */
    public static String of(List<CheckedFile> files, Decision gate) {
        StringBuilder out = new StringBuilder();
        boolean several = files.size() > 1;
        if (several) {
            out.append("# ").append(files.size()).append(" situations\n\n");
        }
        MarkdownReport report = new MarkdownReport(gate, several ? "##" : "#", out);
        boolean first = true;
        for (CheckedFile file : files) {
            out.append(first ? "" : "\n---\n\n");
            first = false;
            if (file instanceof CheckedFile.Decided decided) {
                report.verdict(decided.file(), decided.verdict());
            } else if (file instanceof CheckedFile.Refused refused) {
                report.problems(refused);
            }
        }
        return out.toString();
    }

    private void verdict(String file, Verdict verdict) {
        Summary summary = new Summary(verdict);
        String outcome = Summary.spoken(verdict.gate(gate).outcome()).toUpperCase(Locale.ROOT);
        line(level + " " + gate.wireName() + ": " + outcome + " " + Markdown.code(file))
                .line("");
        Fact<String> id = verdict.situation().id();
        if (id.known()) {
            line("Situation: " + Markdown.code(Phrases.value(id))).line("");
        }
        for (Decision decision : Decision.values()) {
            line("- **" + decision.wireName() + "**: " + Markdown.prose(summary.of(decision)));
        }
        NextSteps next = NextSteps.of(verdict);
        steps(next.steps());
        questions(next.questions());
        why(file, verdict, summary);
        line("").line("Policy " + Markdown.code(verdict.policy().version()) + " "
                + Markdown.code(verdict.policy().digest()) + ", situation "
                + Markdown.code(Digests.of(verdict.situation())));
    }

    private void steps(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        heading("Do next");
        int number = 1;
        for (Step step : steps) {
            line(number++ + ". [ ] " + Markdown.prose(step.work() + ".") + " "
                    + Markdown.code(Summary.clauses(step.findings())));
        }
    }

    private void questions(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        heading("Find out, and write into the file");
        for (Question question : questions) {
            String path = question.fact().path() + ": " + Summary.allowed(question.fact());
            line("- [ ] " + Markdown.prose(Phrases.sentence(question.text())) + " " + Markdown.code(path));
        }
    }

    private void why(String file, Verdict verdict, Summary summary) {
        Set<Finding> shown = new HashSet<>();
        for (Decision decision : Summary.inOrder(gate)) {
            List<Finding> findings = verdict.findings(decision);
            if (!findings.isEmpty()) {
                heading(Markdown.prose(summary.headline(decision)));
                List<Finding> before = findings.stream().filter(shown::contains).toList();
                for (Finding finding : findings) {
                    if (shown.add(finding)) {
                        finding(file, finding);
                    }
                }
                if (!before.isEmpty()) {
                    line("- as above: " + Markdown.code(Summary.clauses(before)));
                }
            }
        }
    }

    private void finding(String file, Finding finding) {
        StringBuilder at = new StringBuilder();
        for (Fact<?> fact : finding.facts()) {
            fact.place().ifPresent(place -> at.append(' ').append(Markdown.code(file + ":" + place.line())));
        }
        line("- **" + finding.status().wireName() + "** " + Markdown.prose(finding.message()) + " "
                + Markdown.code(Summary.clauses(List.of(finding))) + " "
                + Markdown.code(finding.rule().id()) + at);
    }

    private void problems(CheckedFile.Refused refused) {
        line(level + " No verdict " + Markdown.code(refused.file())).line("");
        line("The file is not a valid situation.").line("");
        for (Problem problem : refused.refusal().problems()) {
            String place = problem.line() == 0 ? "" : Markdown.code(problem.line() + ":" + problem.column()) + " ";
            String help = problem.help() == null ? "" : "; " + problem.help();
            line("- " + place + Markdown.prose(problem.message() + help));
        }
        int more = refused.refusal().count() - refused.refusal().problems().size();
        if (more > 0) {
            line("- and " + more + " more");
        }
    }

    private void heading(String text) {
        line("").line(level + "# " + text).line("");
    }

    private MarkdownReport line(String text) {
        out.append(text).append('\n');
        return this;
    }
}
