package dev.holdpoint.report;

import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import dev.holdpoint.verdict.Step;
import dev.holdpoint.verdict.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One verdict on a page, below its banner. */
final class HtmlVerdict {
    private final Html html;
    private final Verdict verdict;
    private final Summary summary;
    private final Decision gate;
    private final int file;
    private final int level;
    /** The findings that have been shown, with where. */
    private final Map<Finding, String> shown = new HashMap<>();

    HtmlVerdict(Html html, CheckedFile.Decided decided, Decision gate, int file, int level) {
        this.gate = gate;
        this.html = html;
        this.verdict = decided.verdict();
        this.summary = new Summary(verdict);
        this.file = file;
        this.level = level;
    }

    void write() {
        decisions();
        NextSteps next = NextSteps.of(verdict);
        steps(next.steps());
        questions(next.questions());
        heading(1, "Why");
        for (Decision decision : Summary.inOrder(gate)) {
            why(decision);
        }
        footer();
    }

    private void heading(int below, String text) {
        html.element("h" + (level + below), text).line();
    }

    private void decisions() {
        html.open("table").line();
        html.element("caption", "What was decided").line();
        html.open("thead").open("tr");
        html.element("th", "Decision", "scope", "col").element("th", "Outcome", "scope", "col");
        html.close().closeLine().open("tbody").line();
        for (Decision decision : Decision.values()) {
            html.open("tr").element("th", decision.wireName(), "scope", "row");
            html.element("td", summary.of(decision)).closeLine();
        }
        html.closeLine().closeLine();
    }

    private void steps(List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        heading(1, "Do next");
        html.open("ol").line();
        for (Step step : steps) {
            html.open("li").text(step.work() + ". ");
            html.element("span", Summary.clauses(step.findings()), "class", "note");
            html.closeLine();
        }
        html.closeLine();
    }

    private void questions(List<Question> questions) {
        if (questions.isEmpty()) {
            return;
        }
        heading(1, "Find out, and write into the file");
        html.open("table").line();
        html.open("thead").open("tr");
        html.element("th", "What", "scope", "col").element("th", "Where in the file", "scope", "col");
        html.close().closeLine().open("tbody").line();
        for (Question question : questions) {
            html.open("tr").element("th", Phrases.sentence(question.text()), "scope", "row");
            html.open("td").element("code", question.fact().path() + ": " + Summary.allowed(question.fact()));
            html.close().closeLine();
        }
        html.closeLine().closeLine();
    }

    private void why(Decision decision) {
        List<Finding> findings = verdict.findings(decision);
        if (findings.isEmpty()) {
            return;
        }
        heading(2, summary.headline(decision));
        List<Finding> before = findings.stream().filter(shown::containsKey).toList();
        if (before.size() < findings.size()) {
            html.open("ul", "class", "findings").line();
            for (Finding finding : findings) {
                if (!shown.containsKey(finding)) {
                    String anchor = "finding-" + file + "-" + (shown.size() + 1);
                    shown.put(finding, anchor);
                    finding(finding, anchor);
                }
            }
            html.closeLine();
        }
        if (!before.isEmpty()) {
            html.open("p").text(before.size() < findings.size() ? "And, as above:" : "As above:");
            for (Finding finding : before) {
                html.text(" ").element("a", finding.rule().id(), "href", "#" + shown.get(finding));
            }
            html.closeLine();
        }
    }

    private void finding(Finding finding, String anchor) {
        String status = finding.status().wireName();
        html.open("li", "class", status, "id", anchor);
        html.open("p").element("span", status, "class", "badge " + status).text(finding.message());
        html.close().open("p", "class", "note");
        html.text(Summary.clauses(List.of(finding)) + " · rule ")
                .element("code", finding.rule().id());
        html.close();
        if (!finding.facts().isEmpty()) {
            html.open("ul");
            for (Fact<?> fact : finding.facts()) {
                html.open("li").element("code", fact.path() + ": " + Phrases.value(fact));
                fact.place().ifPresent(place -> html.text(" (line " + place.line() + ")"));
                html.close();
            }
            html.close();
        }
        html.closeLine();
    }

    private void footer() {
        html.open("footer").line();
        html.open("p").text("Situation ").element("code", Digests.of(verdict.situation()));
        html.closeLine();
        html.open("p").text("Policy " + verdict.policy().version() + " ");
        html.element("code", verdict.policy().digest()).closeLine();
        html.open("p").text("The same situation and the same policy give this verdict again: ");
        html.element("code", "holdpoint verify").text(" checks it.").closeLine();
        html.closeLine();
    }
}
