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
import java.util.function.Function;
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

    /** What that is; the values are those that the constraints of a rule hold for. */
    public static String of(RuleBook book, Subject subject, Function<RuleText, List<Values>> values, Ink ink) {
        ExplainReport report = new ExplainReport(book, ink);
        if (subject instanceof Subject.OfRule of) {
            report.rule(of.rule(), values.apply(of.rule()));
        } else if (subject instanceof Subject.OfClause of) {
            report.clause(of.clause());
        } else if (subject instanceof Subject.OfReading of) {
            report.reading(of.reading());
        } else if (subject instanceof Subject.OfDecision of) {
            report.title(of.decision().wireName(), "");
            report.said(about(of.decision()));
            report.rules(book.rules().deciding(of.decision()), "What decides it");
        } else if (subject instanceof Subject.OfSymptom of) {
            report.symptom(of.symptom());
        } else if (subject instanceof Subject.OfField of) {
            report.field(of.field());
        }
        return report.lines.toString();
    }

    private void reading(Reading reading) {
        lines.wrapped(ink.strong(reading.id()), reading.id().length(), INDENT, reading.title());
        lines.wrapped("", INDENT, reading.text());
        reading.elsewhere().ifPresent(where -> lines.wrapped("", INDENT, "Outside the rules: " + where + "."));
        rules(book.shapedBy(reading), "Where it shows");
    }

    static String about(Decision decision) {
        return decision.isGate()
                ? "A gate: blocked while a finding of these rules says failed, unknown or contradiction; otherwise open."
                : "A decision that holds nothing shut by itself; these rules make it.";
    }

    private void symptom(Symptom symptom) {
        title(symptom.wireName(), "  a symptom, for incident.symptoms");
        said(Sentences.of(symptom.meaning()));
        said("Points to: " + symptom.party().wireName() + ", as "
                + (symptom.isCause() ? "a cause." : "an effect, which has a cause somewhere."));
        said("People say: " + String.join(", ", symptom.words()) + ".");
    }

    private void field(Field<?> field) {
        title(field.path(), "  a field of a situation");
        said(Sentences.of(field.description()));
        said("Asked: " + field.question());
        said("Write: " + expected(field) + "; left out, it is unknown.");
        field.todo().ifPresent(todo -> said("To do: " + Sentences.of(todo)));
        rules(lookingAt(book, field), "The rules that look at it");
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
        title(rule.id(), "  " + rule.place());
        said(Sentences.of(rule.rule().sentence()));
        said(InWords.does(book.register(), rule));
        said("Stands on: " + RuleListReport.names(rule.rule().decisions()) + ".");
        heading("What it implements");
        for (Clause clause : rule.rule().clauses()) {
            book.register().find(clause).ifPresent(this::line);
        }
        readings(book.readingsOf(rule));
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
        title(clause.clause().toString(), "  " + clause.section());
        said("Asks that " + Sentences.of(clause.asks(), false));
        said("Decides: " + RuleListReport.names(clause.decides()) + ".");
        clause.unchecked().ifPresent(reason -> said("No rule checks it: " + reason));
        for (Procedure procedure : book.proceduresOf(clause.clause())) {
            said("Procedure: " + procedure.name() + ", told by " + procedure.fact() + ".");
        }
        List<RuleText> rules = book.rules().citing(clause.clause());
        rules(rules, "How it is implemented");
        readings(book.register().readings().stream()
                .filter(reading -> rules.stream().anyMatch(reading::shapes))
                .toList());
        int fixtures = 0;
        for (RuleText rule : rules) {
            fixtures += book.fixtures().of(rule).size();
        }
        lines.blank();
        said(fixtures + " fixtures hold these rules; holdpoint explain RULE shows a rule and its fixtures.");
    }

    private void readings(List<Reading> readings) {
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

    private void title(String name, String behind) {
        lines.line(ink.strong(name) + behind);
    }

    private void said(String text) {
        lines.wrapped("", 2, text);
    }

    private void heading(String text) {
        lines.blank().line(ink.strong(text));
    }
}
