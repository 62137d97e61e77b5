package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Html;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rules of a policy's book, and the matrix of clauses, rules and fixtures. */
final class RulebookRules {
    private final Html html;
    private final RuleBook book;

    RulebookRules(Html html, RuleBook book) {
        this.html = html;
        this.book = book;
    }

    static String names(Collection<Decision> decisions) {
        List<String> names = new ArrayList<>();
        decisions.forEach(decision -> names.add(decision.wireName()));
        return String.join(", ", names);
    }

    /** The names of a rule's fixtures that fire, or that are silent, without what all of these names have. */
    static List<String> fixtures(RuleBook book, RuleText rule, boolean fires) {
        List<String> names = new ArrayList<>();
        for (FixtureIndex.Fixture fixture : book.fixtures().of(rule)) {
            if (fixture.fires() == fires) {
                names.add(fixture.name().replaceFirst("^(fires|silent)-", "").replaceFirst("\\.ya?ml$", ""));
            }
        }
        return names;
    }

    void write() {
        html.element("h2", "Rules", "id", "rules").line();
        String file = "";
        for (RuleText rule : book.rules().rules()) {
            if (!rule.path().equals(file)) {
                file = rule.path();
                html.element("h3", file).line();
            }
            rule(rule);
        }
        matrix();
    }

    private void rule(RuleText rule) {
        html.open("article", "class", "rule", "id", rule.id()).line();
        html.element("h4", rule.id()).line();
        html.element("p", Phrases.sentence(rule.rule().sentence())).line();
        html.open("p", "class", "note").text("Clauses ");
        for (Clause clause : rule.rule().clauses()) {
            html.element("a", clause.toString(), "href", "#" + clause).text(" ");
        }
        html.text("· decides " + names(rule.rule().decisions()) + " · " + rule.place());
        List<Reading> readings = book.readingsOf(rule);
        if (!readings.isEmpty()) {
            html.text(" · readings ");
            readings.forEach(reading ->
                    html.element("a", reading.id(), "href", "#" + reading.id()).text(" "));
        }
        html.closeLine();
        html.open("pre").lines(rule.text()).closeLine();
        html.open("p", "class", "note");
        html.text("Fires in: " + orNone(fixtures(book, rule, true)) + ". Silent in: "
                + orNone(fixtures(book, rule, false)) + ".");
        html.closeLine().closeLine();
    }

    private void matrix() {
        html.element("h2", "Which clause, which rule, which fixtures", "id", "matrix")
                .line();
        html.scroll("Which clause, which rule, which fixtures", "wide");
        html.open("table").line();
        html.element("caption", "Every clause with the rules that implement it, and what shows that each does")
                .line();
        html.open("thead").open("tr");
        for (String column : List.of("Clause", "Rule", "Fires in", "Silent in")) {
            html.element("th", column, "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        for (ClauseEntry entry : book.register().clauses()) {
            for (RuleText rule : book.rules().citing(entry.clause())) {
                row(entry.clause(), rule);
            }
            entry.unchecked().ifPresent(reason -> unchecked(entry.clause(), reason));
        }
        html.closeLine().closeLine().closeLine();
    }

    private void row(Clause clause, RuleText rule) {
        html.open("tr").open("th", "scope", "row");
        html.element("a", clause.toString(), "href", "#" + clause).close();
        html.open("td").element("a", rule.id(), "href", "#" + rule.id()).close();
        html.element("td", orNone(fixtures(book, rule, true)));
        html.element("td", orNone(fixtures(book, rule, false))).closeLine();
    }

    private void unchecked(Clause clause, String reason) {
        html.open("tr").element("th", clause.toString(), "scope", "row");
        html.element("td", "none: " + reason)
                .element("td", "–")
                .element("td", "–")
                .closeLine();
    }

    private static String orNone(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
