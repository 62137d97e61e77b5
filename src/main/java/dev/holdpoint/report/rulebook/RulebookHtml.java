package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Procedure;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Html;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import java.util.List;

/**
 * A policy as a book on one HTML page, for auditors: what is asked, how we read it, which rule implements it and what shows that it
 * does. Needs no script and no network, and prints.
 */
public final class RulebookHtml {
    private final Rulebook policy;
    private final Html html = new Html();

    private RulebookHtml(Rulebook policy) {
        this.policy = policy;
    }

    /** The book of that policy. */
    public static String of(Rulebook policy) {
        return new RulebookHtml(policy).page();
    }

    private String page() {
        html.open("main").line();
        title();
        contents();
        decisions();
        flow();
        readings();
        clauses();
        new RulebookRules(html, policy.book()).write();
        packets();
        digests();
        html.closeLine();
        return Html.page("Rulebook of Holdpoint " + policy.version(), html);
    }

    private void title() {
        html.element("h1", "Rulebook of Holdpoint " + policy.version()).line();
        int rules = policy.book().rules().rules().size();
        int fixtures = policy.book().fixtures().fixtures().size();
        html.element(
                        "p",
                        policy.book().register().clauses().size() + " clauses, " + rules + " rules, " + fixtures
                                + " fixtures. Each rule is shown as it stands in its file; each fixture is a small situation in"
                                + " which its rule fires, or is silent.")
                .line();
        html.open("p").text("Policy digest ").element("code", policy.digest()).closeLine();
    }

    private void contents() {
        html.open("nav", "aria-label", "Contents").open("ul").line();
        entry("decisions", "Decisions");
        entry("flow", "How facts flow into decisions");
        entry("readings", "Readings");
        entry("clauses", "Clauses");
        entry("rules", "Rules");
        entry("matrix", "Which clause, which rule, which fixtures");
        entry("packets", "What a packet may hold");
        entry("digests", "Digests");
        html.close().closeLine();
    }

    private void entry(String anchor, String text) {
        html.open("li").element("a", text, "href", "#" + anchor).closeLine();
    }

    private void decisions() {
        html.element("h2", "Decisions", "id", "decisions").line();
        for (Decision decision : Decision.values()) {
            html.element("h3", decision.wireName(), "id", "decision-" + decision.wireName())
                    .line();
            List<RuleText> rules = policy.book().rules().deciding(decision);
            html.element("p", question(decision) + " " + rules.size() + " rules have a say in it:")
                    .line();
            html.open("ul").line();
            for (RuleText rule : rules) {
                html.open("li").element("a", rule.rule().sentence(), "href", "#" + rule.id());
                html.closeLine();
            }
            html.closeLine();
        }
    }

    private static String question(Decision decision) {
        return switch (decision) {
            case STAGING -> "Does the update have to be tried on staging first?";
            case PAUSE -> "Which automation is to be paused?";
            case START -> "May the update be made on production?";
            case CLOSE -> "May the update window close, and the shop return to normal use?";
            case RESUME -> "May paused work go on?";
            case HANDOFF -> "May the evidence of the incident be handed over?";
            case ESCALATION -> "Whom does the case go to?";
            case ROLLBACK -> "Is the way back to the version before open?";
        };
    }

    private void flow() {
        html.element("h2", "How facts flow into decisions", "id", "flow").line();
        FlowPicture picture = new FlowPicture(html, FactFlow.of(policy.book().rules()));
        picture.draw();
        picture.table();
    }

    private void readings() {
        html.element("h2", "Readings", "id", "readings").line();
        html.element("p", "How we read the runbook where it leaves room.").line();
        for (Reading reading : policy.book().register().readings()) {
            html.element("h3", reading.id() + " " + reading.title(), "id", reading.id())
                    .line();
            html.element("p", reading.text()).line();
            List<RuleText> rules = policy.book().shapedBy(reading);
            if (!rules.isEmpty()) {
                html.open("p", "class", "note");
                html.text("Shows in " + rules.size() + (rules.size() == 1 ? " rule" : " rules"));
                html.text(rules.size() > 12 ? ", which say so themselves." : ": ");
                rules.stream().filter(rule -> rules.size() <= 12).forEach(this::link);
                html.closeLine();
            }
            reading.elsewhere()
                    .ifPresent(place -> html.element("p", Phrases.sentence(place), "class", "note")
                            .line());
        }
    }

    private void link(RuleText rule) {
        html.element("a", rule.id(), "href", "#" + rule.id()).text(" ");
    }

    private void clauses() {
        html.element("h2", "Clauses", "id", "clauses").line();
        String section = "";
        for (ClauseEntry entry : policy.book().register().clauses()) {
            if (!entry.section().equals(section)) {
                if (!section.isEmpty()) {
                    html.closeLine().closeLine();
                }
                section = entry.section();
                html.element("h3", section).line().open("table").line();
                html.open("thead").open("tr");
                for (String column : List.of("Clause", "Asks that", "Decides", "Rules")) {
                    html.element("th", column, "scope", "col");
                }
                html.close().closeLine().open("tbody").line();
            }
            clause(entry);
        }
        if (!section.isEmpty()) {
            html.closeLine().closeLine();
        }
    }

    private void clause(ClauseEntry entry) {
        String id = entry.clause().toString();
        html.open("tr", "id", id).element("th", id, "scope", "row");
        html.open("td").text(entry.asks());
        for (Procedure procedure : policy.book().proceduresOf(entry.clause())) {
            html.text(" (fact ").element("code", procedure.fact()).text(")");
        }
        html.close().element("td", RulebookRules.names(entry.decides()));
        html.open("td");
        policy.book().rules().citing(entry.clause()).forEach(this::link);
        entry.unchecked().ifPresent(reason -> html.text("none: " + reason));
        html.close().closeLine();
    }

    private void packets() {
        html.element("h2", "What a packet may hold", "id", "packets").line();
        html.element("p", "The allow-list of each party, as its file has it.").line();
        html.open("pre").lines(policy.packets()).closeLine();
    }

    private void digests() {
        html.element("h2", "Digests", "id", "digests").line();
        html.open("table").line();
        html.open("thead").open("tr").element("th", "File", "scope", "col").element("th", "SHA-256", "scope", "col");
        html.close().closeLine().open("tbody").line();
        for (Rulebook.File file : policy.files()) {
            html.open("tr").element("th", file.path(), "scope", "row");
            html.open("td").element("code", file.digest()).close().closeLine();
        }
        html.open("tr").element("th", "all of them, as in verdicts (sha256sum * | sha256sum)", "scope", "row");
        html.open("td").element("code", policy.digest()).close().closeLine();
        html.closeLine().closeLine();
    }
}
