package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.Procedure;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.Lines;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Symptom;
import dev.holdpoint.text.Printable;
import dev.holdpoint.trace.Values;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    /** A decision, and the rules that stand on it. */
    public static String decision(RuleBook book, Decision decision, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        report.lines.line(ink.strong(decision.wireName()));
        report.lines.wrapped("", 2, about(decision));
        report.rules(book.rules().deciding(decision), "What decides it");
        return report.lines.toString();
    }

    static String about(Decision decision) {
        return decision.isGate()
                ? "A gate: blocked while a finding of these rules says failed, unknown or contradiction; otherwise open."
                : "A decision that holds nothing shut by itself; these rules make it.";
    }

    /** What a symptom means, to whom it points, and the words that people use for it. */
    public static String symptom(RuleBook book, Symptom symptom, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        report.lines.line(ink.strong(symptom.wireName()) + "  a symptom, for incident.symptoms");
        report.lines.wrapped("", 2, Sentences.of(symptom.meaning()));
        report.lines.wrapped(
                "",
                2,
                "Points to: " + symptom.party().wireName() + ", as "
                        + (symptom.isCause() ? "a cause." : "an effect, which has a cause somewhere."));
        report.lines.wrapped("", 2, "People say: " + String.join(", ", symptom.words()) + ".");
        return report.lines.toString();
    }

    /** What a field of a situation asks, what may stand there, and the rules that look at it. */
    public static String field(RuleBook book, Field<?> field, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        report.lines.line(ink.strong(field.path()) + "  a field of a situation");
        report.lines.wrapped("", 2, Sentences.of(field.description()));
        report.lines.wrapped("", 2, "Asked: " + field.question());
        report.lines.wrapped("", 2, "Write: " + expected(field) + "; left out, it is unknown.");
        field.todo().ifPresent(todo -> report.lines.wrapped("", 2, "To do: " + Sentences.of(todo)));
        report.rules(lookingAt(book, field), "The rules that look at it");
        return report.lines.toString();
    }

    /** What may stand there, in words. */
    static String expected(Field<?> field) {
        String example = field.example().map(one -> ", such as " + one).orElse("");
        if (field.kind() instanceof Kind.OneOf<?> one) {
            return choices(one.type().getEnumConstants(), " or ");
        }
        if (field.kind() instanceof Kind.SomeOf<?> some) {
            return "a list of " + choices(some.type().getEnumConstants(), " and ");
        }
        if (field.kind() instanceof Kind.Nested || field.kind() instanceof Kind.Repeated) {
            return field.kind() instanceof Kind.Nested ? "a section of its own" : "a list of sections";
        }
        return (field.kind() == Kind.MOMENT
                        ? "a time with its offset"
                        : field.kind() == Kind.VERSION
                                ? "a version"
                                : field.kind() == Kind.TEXTS ? "a list of texts" : "a text")
                + example;
    }

    private static String choices(Object[] constants, String last) {
        List<String> names = new ArrayList<>();
        for (Object constant : constants) {
            names.add(((Choice) constant).wireName());
        }
        int end = names.size() - 1;
        return end < 1 ? names.get(0) : String.join(", ", names.subList(0, end)) + last + names.get(end);
    }

    /** The rules with a condition on that field of its section. */
    static List<RuleText> lookingAt(RuleBook book, Field<?> field) {
        String section = field.section().none().getClass().getSimpleName();
        Pattern looks = Pattern.compile("\\b" + section + "\\((?s:.)*\\b" + field.name() + "\\b");
        return book.rules().rules().stream()
                .filter(rule -> rule.conditions().stream()
                        .anyMatch(condition -> looks.matcher(condition.text()).find()))
                .toList();
    }

    private void rule(RuleText rule, List<Values> values) {
        lines.line(ink.strong(rule.id()) + "  " + rule.place());
        lines.wrapped("", 2, Sentences.of(rule.rule().sentence()));
        lines.wrapped("", 2, InWords.does(book.register(), rule));
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
