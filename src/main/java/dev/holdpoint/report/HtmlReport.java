package dev.holdpoint.report;

import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.Verdict;
import java.util.List;

/**
 * Verdicts as one HTML page that can be mailed, printed and read on a phone: no scripts, nothing loaded from elsewhere, and nothing
 * that only a colour says.
 */
public final class HtmlReport {
    private final Html html = new Html();
    private final List<CheckedFile> files;
    private final Decision gate;

    private HtmlReport(List<CheckedFile> files, Decision gate) {
        this.files = files;
        this.gate = gate;
    }

    /** One page about all the files, for somebody who asks about that gate. */
    public static String of(List<CheckedFile> files, Decision gate) {
        return new HtmlReport(files, gate).page();
    }

    private String page() {
        boolean several = files.size() > 1;
        html.open("main").line();
        if (several) {
            overview();
        }
        for (int i = 0; i < files.size(); i++) {
            html.open("section", "class", "file", "id", "file-" + (i + 1)).line();
            file(files.get(i), i + 1, several ? 2 : 1);
            html.closeLine();
        }
        html.closeLine();
        String title = several
                ? gate.wireName() + " of " + files.size() + " situations"
                : answer(files.get(0)) + ": " + files.get(0).file();
        return Html.page(title, html);
    }

    private void overview() {
        html.element("h1", "Whether " + gate.wireName() + " is open: " + files.size() + " situations")
                .line();
        html.open("table").line();
        html.element("caption", "All files").line();
        html.open("thead").open("tr");
        for (String column : List.of("File", gate.wireName(), "Situation")) {
            html.element("th", column, "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        for (int i = 0; i < files.size(); i++) {
            row(files.get(i), i + 1);
        }
        html.closeLine().closeLine();
    }

    private void row(CheckedFile file, int number) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", file.file(), "href", "#file-" + number).close();
        html.open("td");
        boolean good = file instanceof CheckedFile.Decided decided
                && decided.verdict().gate(gate).isOpen();
        html.element("span", answer(file), "class", good ? "badge good" : "badge bad");
        html.close().element("td", id(file)).closeLine();
    }

    private String answer(CheckedFile file) {
        return file instanceof CheckedFile.Decided decided
                ? gate.wireName() + ": "
                        + Summary.spoken(decided.verdict().gate(gate).outcome())
                : "no verdict";
    }

    private static String id(CheckedFile file) {
        return file instanceof CheckedFile.Decided decided
                        && decided.verdict().situation().id().known()
                ? dev.holdpoint.verdict.Phrases.value(
                        decided.verdict().situation().id())
                : "";
    }

    private void file(CheckedFile file, int number, int level) {
        if (file instanceof CheckedFile.Decided decided) {
            banner(decided, level);
            new HtmlVerdict(html, decided, gate, number, level).write();
        } else if (file instanceof CheckedFile.Refused refused) {
            refused(refused, level);
        }
    }

    private void banner(CheckedFile.Decided decided, int level) {
        Verdict verdict = decided.verdict();
        Gate asked = verdict.gate(gate);
        html.open("div", "class", asked.isOpen() ? "banner good" : "banner bad").line();
        html.element("h" + level, gate.wireName() + ": " + Summary.spoken(asked.outcome()))
                .line();
        html.open("p").element("code", decided.file()).closeLine();
        if (!id(decided).isEmpty()) {
            html.element("p", "Situation " + id(decided)).line();
        }
        html.closeLine();
    }

    private void refused(CheckedFile.Refused refused, int level) {
        html.open("div", "class", "banner bad").line();
        html.element("h" + level, "No verdict").line();
        html.open("p").element("code", refused.file()).closeLine();
        html.element("p", "The file is not a valid situation, so that nothing was decided.")
                .closeLine();
        html.open("ul").line();
        for (Problem problem : refused.refusal().problems()) {
            html.open("li");
            if (problem.line() > 0) {
                html.text("Line " + problem.line() + ", column " + problem.column() + ": ");
            }
            html.text(problem.message() + (problem.help() == null ? "" : "; " + problem.help()));
            html.closeLine();
        }
        int more = refused.refusal().count() - refused.refusal().problems().size();
        if (more > 0) {
            html.element("li", "and " + more + " more");
        }
        html.closeLine();
    }
}
