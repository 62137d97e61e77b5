package dev.holdpoint.report;

import static dev.holdpoint.text.Markdown.code;
import static dev.holdpoint.text.Markdown.prose;

import dev.holdpoint.plan.Plan;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.PolicyId;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

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
            report.line("# " + files.size() + " situations: " + gate.wireName() + "\n");
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
            words.why().forEach(why -> line("- " + prose(why)));
        }
        for (PlanWords.Group group : words.groups()) {
            section(
                    "#",
                    group.title(),
                    group.entries(),
                    entry -> entry.number() + ". [ ] " + prose(entry.work()) + " " + code(entry.stated()) + " "
                            + code(entry.clauses()));
        }
        if (!words.ending().isEmpty()) {
            apart(prose(words.ending()));
        }
        foot(file, verdict);
    }

    private void head(Brief brief, Verdict verdict, String headline) {
        line(level + " " + prose(headline) + "\n");
        verdict.policy().warning().ifPresent(warning -> line("> " + prose(warning) + "\n"));
        line("- of: " + code(brief.source()) + " " + prose(brief.about()));
    }

    private void foot(String file, Verdict verdict) {
        apart("File " + code(file) + ", situation " + code(Digests.of(verdict.situation())));
        PolicyId policy = verdict.policy();
        apart("Policy " + prose(policy.version()) + " " + code(policy.digest()));
    }

    private void verdict(String file, Verdict verdict) {
        Brief brief = Brief.of(verdict, gate, opens);
        head(brief, verdict, brief.headline());
        brief.others().forEach(this::entry);
        work("#", brief.work());
        if (brief.opens()) {
            apart(brief.opening(gate, brief.steps().size()));
        }
        if (!brief.filling().isEmpty()) {
            apart(Brief.fillIn(brief.filling().size()) + "\n");
            brief.filling().forEach(command -> line("- " + code(command)));
        }
        heading("#", "All of it");
        Whole whole = Whole.behind(brief, verdict, gate);
        whole.outcomes().forEach(this::entry);
        section("##", Whole.GRANTED, whole.granted(), granted -> "- " + prose(granted));
        whole.work().forEach(work -> work("##", work));
        whole.reasons().forEach(reasons -> section("##", reasons.title(), reasons.findings(), MarkdownReport::finding));
        section(
                "##",
                "The clauses, in our words",
                whole.clauses(),
                entry -> "- " + code(entry.clause().toString()) + " " + prose(entry.asks()));
        foot(file, verdict);
    }

    private void entry(Brief.Line entry) {
        line("- " + entry.about() + ": " + prose(entry.text()));
    }

    private void work(String below, Whole.Work work) {
        int[] number = {1};
        section(below, work.todo(), work.steps(), step -> {
            String command = step.command().map(typed -> " " + code(typed)).orElse("");
            return number[0]++ + ". [ ] " + prose(step.work() + ".") + command;
        });
        section(below, work.toFindOut(), work.questions(), question -> {
            String path = question.fact().spokenPath() + ": " + Summary.allowed(question.fact());
            return "- [ ] " + prose(question.sentence()) + " " + code(path);
        });
    }

    private static String finding(Finding finding) {
        StringBuilder text = new StringBuilder("- **" + finding.status().wireName() + "** " + prose(finding.message())
                + " " + code(Summary.clauses(List.of(finding))) + " "
                + code(finding.rule().id()));
        for (Fact<?> fact : finding.facts()) {
            text.append("\n  - ").append(code(fact.spokenPath() + ": " + Phrases.value(fact)));
            fact.place().ifPresent(place -> text.append(" (line " + place.line() + ")"));
        }
        return text.toString();
    }

    private void problems(CheckedFile.Refused refused) {
        line(level + " NO VERDICT: the file is not a valid situation\n");
        line("- of: " + code(refused.file()) + "\n");
        for (Problem problem : refused.refusal().problems()) {
            String place = problem.line() == 0 ? "" : code(problem.line() + ":" + problem.column()) + " ";
            line("- " + place + prose(Summary.of(problem)));
        }
        int more = Summary.more(refused.refusal());
        if (more > 0) {
            line("- and " + more + " more");
        }
    }

    /** A heading with its lines; nothing where there are none. */
    private <T> void section(String below, String title, List<T> entries, Function<T, String> line) {
        if (!entries.isEmpty()) {
            heading(below, title);
            entries.forEach(entry -> line(line.apply(entry)));
        }
    }

    private void heading(String below, String text) {
        apart(level + below + " " + prose(text) + "\n");
    }

    private void apart(String text) {
        line("\n" + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
