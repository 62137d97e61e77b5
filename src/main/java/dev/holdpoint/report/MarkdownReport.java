package dev.holdpoint.report;

import dev.holdpoint.plan.Plan;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.text.Markdown;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import java.util.function.BiConsumer;

/** Verdicts as Markdown, to paste into a ticket: what to do and to find out are boxes to tick. Says what {@link HtmlReport} says. */
public final class MarkdownReport {
    private final Decision gate;
    private final String level;
    private final Opens opens;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Decision gate, String level, Opens opens) {
        this.gate = gate;
        this.level = level;
        this.opens = opens;
    }

    /** One document about all the files, for somebody who asks about that gate. */
    public static String of(List<CheckedFile> files, Decision gate) {
        return of(files, gate, Opens.NOT_ASKED);
    }

    /** The same, which also says where steps open the gate. */
    public static String of(List<CheckedFile> files, Decision gate, Opens opens) {
        return document(files, gate, opens, (report, file) -> report.verdict(file.file(), file.verdict()));
    }

    /** The shortest way to open that gate for each of the files, instead of the verdict. */
    public static String plans(List<CheckedFile> files, Decision gate, Planning planning) {
        return document(
                files,
                gate,
                Opens.NOT_ASKED,
                (report, file) -> report.plan(file.file(), file.verdict(), planning.of(file.verdict(), gate)));
    }

    private static String document(
            List<CheckedFile> files,
            Decision gate,
            Opens opens,
            BiConsumer<MarkdownReport, CheckedFile.Decided> write) {
        boolean several = files.size() > 1;
        MarkdownReport report = new MarkdownReport(gate, several ? "##" : "#", opens);
        if (several) {
            report.line("# " + files.size() + " situations: " + gate.wireName()).line("");
        }
        for (CheckedFile file : files) {
            report.line(several ? "---\n" : "");
            if (file instanceof CheckedFile.Decided decided) {
                write.accept(report, decided);
            } else if (file instanceof CheckedFile.Refused refused) {
                report.problems(refused);
            }
        }
        return report.out.toString().strip() + "\n";
    }

    private void plan(String file, Verdict verdict, Plan plan) {
        Brief brief = Brief.of(verdict, gate);
        PlanWords words = PlanWords.of(verdict, plan);
        head(brief, verdict, brief.answer());
        if (!words.shut().isEmpty()) {
            heading("#", words.shut());
            words.why().forEach(why -> line("- " + Markdown.prose(why)));
        }
        for (PlanWords.Group group : words.groups()) {
            heading("#", group.title());
            for (PlanWords.Entry entry : group.entries()) {
                line(entry.number() + ". [ ] " + Markdown.prose(entry.work()) + " " + Markdown.code(entry.stated())
                        + " " + Markdown.code(entry.clauses()));
            }
        }
        if (!words.ending().isEmpty()) {
            line("").line(Markdown.prose(words.ending()));
        }
        foot(file, verdict);
    }

    private void head(Brief brief, Verdict verdict, String headline) {
        line(level + " " + Markdown.prose(headline)).line("");
        verdict.policy()
                .warning()
                .ifPresent(warning -> line("> " + Markdown.prose(warning)).line(""));
        line("- of: " + Markdown.code(brief.source()) + " " + Markdown.prose(brief.about()));
    }

    private void foot(String file, Verdict verdict) {
        line("").line("File " + Markdown.code(file) + ", situation " + Markdown.code(Digests.of(verdict.situation())));
        line("").line("Policy " + Markdown.prose(verdict.policy().version()) + " "
                + Markdown.code(verdict.policy().digest()));
    }

    private void verdict(String file, Verdict verdict) {
        Brief brief = Brief.of(verdict, gate, opens);
        head(brief, verdict, brief.headline());
        brief.others().forEach(this::entry);
        work("#", Brief.NOW, brief.steps(), Brief.FIND_OUT, brief.questions());
        if (brief.opens()) {
            line("").line(brief.opening(gate, brief.steps().size()));
        }
        if (!brief.filling().isEmpty()) {
            line("").line(Brief.fillIn(brief.filling().size())).line("");
            brief.filling().forEach(command -> line("- " + Markdown.code(command)));
        }
        heading("#", "All of it");
        Whole whole = Whole.behind(brief, verdict, gate);
        whole.outcomes().forEach(this::entry);
        if (!whole.granted().isEmpty()) {
            heading("##", Whole.GRANTED);
            whole.granted().forEach(granted -> line("- " + Markdown.prose(granted)));
        }
        for (Whole.Work work : whole.work()) {
            work("##", work.todo(), work.steps(), work.toFindOut(), work.questions());
        }
        for (Whole.Reasons reasons : whole.reasons()) {
            heading("##", reasons.title());
            reasons.findings().forEach(this::finding);
        }
        clauses(whole);
        foot(file, verdict);
    }

    private void entry(Brief.Line entry) {
        line("- " + entry.about() + ": " + Markdown.prose(entry.text()));
    }

    private void work(String below, String todo, List<Step> steps, String toFindOut, List<Question> questions) {
        if (!steps.isEmpty()) {
            heading(below, todo);
        }
        int number = 1;
        for (Step step : steps) {
            String command =
                    step.command().map(Markdown::code).map(code -> " " + code).orElse("");
            line(number++ + ". [ ] " + Markdown.prose(step.work() + ".") + command);
        }
        if (!questions.isEmpty()) {
            heading(below, toFindOut);
        }
        for (Question question : questions) {
            String path = question.fact().spokenPath() + ": " + Summary.allowed(question.fact());
            line("- [ ] " + Markdown.prose(question.sentence()) + " " + Markdown.code(path));
        }
    }

    private void finding(Finding finding) {
        line("- **" + finding.status().wireName() + "** " + Markdown.prose(finding.message()) + " "
                + Markdown.code(Summary.clauses(List.of(finding))) + " "
                + Markdown.code(finding.rule().id()));
        for (Fact<?> fact : finding.facts()) {
            String line =
                    fact.place().map(place -> " (line " + place.line() + ")").orElse("");
            line("  - " + Markdown.code(fact.spokenPath() + ": " + Phrases.value(fact)) + line);
        }
    }

    private void clauses(Whole whole) {
        List<ClauseEntry> clauses = whole.clauses();
        if (!clauses.isEmpty()) {
            heading("##", "The clauses, in our words");
        }
        for (ClauseEntry entry : clauses) {
            line("- " + Markdown.code(entry.clause().toString()) + " " + Markdown.prose(entry.asks()));
        }
    }

    private void problems(CheckedFile.Refused refused) {
        line(level + " NO VERDICT: the file is not a valid situation").line("");
        line("- of: " + Markdown.code(refused.file())).line("");
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

    private void heading(String below, String text) {
        line("").line(level + below + " " + Markdown.prose(text)).line("");
    }

    private MarkdownReport line(String text) {
        out.append(text).append('\n');
        return this;
    }
}
