package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.Procedure;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.Lines;
import dev.holdpoint.text.Printable;
import dev.holdpoint.trace.Values;
import dev.holdpoint.verdict.Clause;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule, a clause or a reading for somebody who asks what it is, how it is implemented and how we know. At most 80 columns wide but
 * for the rule's own text.
 */
public final class ExplainReport {
    private static final int INDENT = 8;

    private final RuleBook book;
    private final Ink ink;
    private final Lines lines = new Lines();

    private ExplainReport(RuleBook book, Ink ink) {
        this.book = book;
        this.ink = ink;
    }

    /** A rule; the values are those that its constraints hold for. */
    public static String rule(RuleBook book, RuleText rule, List<Values> values, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        report.rule(rule, values);
        return report.lines.toString();
    }

    /** A clause, and the rules that implement it. */
    public static String clause(RuleBook book, ClauseEntry clause, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        report.clause(clause);
        return report.lines.toString();
    }

    /** A reading, and the rules in which it shows. */
    public static String reading(RuleBook book, Reading reading, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        report.lines.wrapped(ink.strong(reading.id()), reading.id().length(), INDENT, reading.title());
        report.lines.wrapped("", INDENT, reading.text());
        reading.elsewhere().ifPresent(where -> report.lines.wrapped("", INDENT, "Outside the rules: " + where + "."));
        report.rules(book.shapedBy(reading), "Where it shows");
        return report.lines.toString();
    }

    private void rule(RuleText rule, List<Values> values) {
        lines.line(ink.strong(rule.id()) + "  " + rule.place());
        lines.wrapped("", 2, Sentences.of(rule.rule().sentence()));
        lines.wrapped("", 2, Said.does(book.register(), rule));
        lines.wrapped("", 2, "Stands on: " + RuleListReport.names(rule.rule().decisions()) + ".");
        heading("What it implements");
        for (Clause clause : rule.rule().clauses()) {
            book.register().find(clause).ifPresent(this::line);
        }
        List<Reading> readings = book.readingsOf(rule);
        if (!readings.isEmpty()) {
            heading("How the runbook is read");
            readings.forEach(reading -> lines.wrapped("  " + reading.id(), INDENT, reading.text()));
        }
        heading("As it stands in " + rule.path());
        text(rule);
        fires(rule, values);
        fixtures(rule);
    }

    private void text(RuleText rule) {
        int number = rule.line();
        for (String line : rule.text().lines().toList()) {
            String shown = Integer.toString(number++);
            lines.line(" ".repeat(Math.max(1, 6 - shown.length())) + ink.faint(shown) + "  " + Printable.of(line));
        }
    }

    private void fires(RuleText rule, List<Values> values) {
        heading("Fires when all of this holds");
        int number = 1;
        for (RuleText.Condition condition : rule.conditions()) {
            lines.wrapped("  " + number++ + ".", INDENT, condition.text());
        }
        if (!values.isEmpty()) {
            heading("What makes it fire, and what silences it");
            for (Values value : values) {
                lines.line("  " + value.path());
                lines.wrapped("    fires", 12, String.join(", ", value.holds()));
                lines.wrapped("    silent", 12, String.join(", ", value.otherwise()));
            }
        }
    }

    private void fixtures(RuleText rule) {
        List<FixtureIndex.Fixture> fixtures = book.fixtures().of(rule);
        if (fixtures.isEmpty()) {
            return;
        }
        heading("How we know (" + fixtures.size() + " fixtures in fixtures/rules/" + rule.id() + ")");
        for (FixtureIndex.Fixture fixture : fixtures) {
            lines.line("  " + fixture.name());
            if (!fixture.about().isEmpty()) {
                lines.wrapped("", INDENT, fixture.about());
            }
        }
    }

    private void clause(ClauseEntry clause) {
        String id = clause.clause().toString();
        lines.line(ink.strong(id) + "  " + clause.section());
        lines.wrapped("", 2, "Asks that " + Sentences.of(clause.asks(), false));
        lines.wrapped("", 2, "Decides: " + RuleListReport.names(clause.decides()) + ".");
        clause.unchecked().ifPresent(reason -> lines.wrapped("", 2, "No rule checks it: " + reason));
        for (Procedure procedure : book.proceduresOf(clause.clause())) {
            lines.wrapped("", 2, "Procedure: " + procedure.name() + ", told by " + procedure.fact() + ".");
        }
        List<RuleText> rules = book.rules().citing(clause.clause());
        rules(rules, "How it is implemented");
        readings(rules);
        int fixtures = 0;
        for (RuleText rule : rules) {
            fixtures += book.fixtures().of(rule).size();
        }
        lines.blank();
        lines.wrapped(
                "", 2, fixtures + " fixtures hold these rules; holdpoint explain RULE shows a rule and its fixtures.");
    }

    private void readings(List<RuleText> rules) {
        List<Reading> readings = new ArrayList<>();
        for (Reading reading : book.register().readings()) {
            if (rules.stream().anyMatch(reading::shapes)) {
                readings.add(reading);
            }
        }
        if (!readings.isEmpty()) {
            heading("How the runbook is read");
            readings.forEach(reading -> lines.wrapped("  " + reading.id(), INDENT, reading.text()));
        }
    }

    private void rules(List<RuleText> rules, String title) {
        if (!rules.isEmpty()) {
            heading(title);
            rules.forEach(rule -> RuleListReport.add(lines, rule, ink));
        }
    }

    private void line(ClauseEntry clause) {
        lines.wrapped("  " + clause.clause(), INDENT, clause.asks());
    }

    private void heading(String text) {
        lines.blank().line(ink.strong(text));
    }
}
