package dev.holdpoint.report.rulebook;

import static dev.holdpoint.text.Markdown.code;
import static dev.holdpoint.text.Markdown.prose;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.Procedure;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** A policy as a book in Markdown: all that {@link RulebookHtml} has, the drawing as its numbers. */
public final class RulebookMarkdown {
    private final Rulebook policy;
    private final RuleBook book;
    private final Register register;
    private final List<RuleText> rules;
    private final StringBuilder out = new StringBuilder();

    private RulebookMarkdown(Rulebook policy) {
        this.policy = policy;
        this.book = policy.book();
        this.register = book.register();
        this.rules = book.rules().rules();
    }

    /** The book of that policy. */
    public static String of(Rulebook policy) {
        RulebookMarkdown markdown = new RulebookMarkdown(policy);
        markdown.write();
        return markdown.out.toString();
    }

    private void write() {
        paragraph("# Rulebook of Holdpoint " + policy.version());
        paragraph(register.clauses().size() + " clauses, " + rules.size() + " rules, "
                + book.fixtures().fixtures().size() + " fixtures. Policy digest " + code(policy.digest()));
        decisions();
        flow();
        readings();
        clauses();
        glossary();
        apart("## Rules, with what shows that they do it");
        rules.forEach(this::rule);
        properties();
        apart("## What a packet may hold");
        fenced("yaml", policy.packets());
        apart("## Digests");
        policy.files().forEach(file -> line("- " + code(file.path()) + " " + code(file.digest())));
        line("- all of them, as in verdicts (`sha256sum * | sha256sum`): " + code(policy.digest()));
    }

    private void decisions() {
        apart("## Decisions");
        for (Decision decision : Decision.values()) {
            List<RuleText> deciding = book.rules().deciding(decision);
            paragraph("### " + decision.wireName());
            paragraph(InWords.question(decision) + " " + deciding.size() + " rules have a say in it.");
            deciding.forEach(rule -> line("- " + prose(rule.rule().sentence()) + ": " + code(rule.id()) + " "
                    + prose(InWords.does(register, rule))));
            line("");
        }
    }

    private void flow() {
        apart("## How facts flow into decisions");
        paragraph("How many rules look at which facts to make a decision:");
        FactFlow flow = FactFlow.of(book.rules());
        flow.groups().forEach(row -> line("- **" + row.name() + "**: " + counts(row)));
        apart("And section by section:");
        flow.kinds().forEach(row -> line("- " + row.name() + ": " + counts(row)));
    }

    private static String counts(FactFlow.Row row) {
        StringJoiner counts = new StringJoiner(", ");
        for (Decision decision : Decision.values()) {
            if (row.count(decision) > 0) {
                counts.add(decision.wireName() + " " + row.count(decision));
            }
        }
        return counts.toString();
    }

    private void readings() {
        apart("## How we read the runbook");
        for (Reading reading : register.readings()) {
            paragraph("### " + reading.id() + " " + prose(reading.title()));
            paragraph(prose(reading.text()));
            links("Shows in", book.shapedBy(reading));
            reading.elsewhere().ifPresent(where -> paragraph("Outside the rules: " + prose(where) + "."));
        }
    }

    private void clauses() {
        apart("## Clauses, with the rules that implement them");
        String section = "";
        for (ClauseEntry entry : register.clauses()) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                apart("### " + prose(section));
            }
            clause(entry);
        }
    }

    private void clause(ClauseEntry entry) {
        StringBuilder told = new StringBuilder();
        for (Procedure procedure : book.proceduresOf(entry.clause())) {
            told.append(" Told by ").append(code(procedure.fact())).append('.');
        }
        line("- " + code(entry.clause().toString()) + " asks that " + prose(entry.asks()) + "." + told + " Decides "
                + InWords.decisions(entry.decides()) + ".");
        entry.unchecked().ifPresent(reason -> line("  - no rule checks it: " + prose(reason)));
        for (RuleText rule : book.rules().citing(entry.clause())) {
            List<FixtureIndex.Fixture> fixtures = book.fixtures().of(rule);
            long fires = fixtures.stream().filter(FixtureIndex.Fixture::fires).count();
            line("  - " + code(rule.id()) + " fires in " + fires + " fixtures, silent in " + (fixtures.size() - fires));
        }
    }

    private void glossary() {
        apart("## What rules work out");
        register.glossary().forEach((term, meaning) -> {
            paragraph("### " + code(term));
            paragraph(prose(Phrases.sentence(meaning)));
            links("Worked out by", InWords.rulesOf(rules, term, true));
            links("Looked at by", InWords.rulesOf(rules, term, false));
        });
    }

    private void rule(RuleText rule) {
        paragraph("### " + code(rule.id()));
        paragraph(prose(Phrases.sentence(rule.rule().sentence())));
        paragraph("**" + prose(InWords.does(register, rule)) + "**");
        line("- clauses: " + codes(rule.rule().clauses()));
        line("- decides: " + InWords.decisions(rule.rule().decisions()));
        line("- stands in: " + code(rule.place()));
        if (!book.readingsOf(rule).isEmpty()) {
            line("- readings: "
                    + codes(book.readingsOf(rule).stream().map(Reading::id).toList()));
        }
        if (!Looks.facts(rule).isEmpty()) {
            line("- looks at: " + codes(Looks.facts(rule)));
        }
        line("");
        fenced("drl", rule.text());
        for (Holding property : policy.propertiesOf(rule)) {
            paragraph("Is to hold of every situation: " + prose(property.says() + policy.answered(property)));
        }
        for (FixtureIndex.Fixture fixture : book.fixtures().of(rule)) {
            line("- " + prose(InWords.shows(fixture)) + " " + code(fixture.name()));
        }
        line("");
    }

    private void properties() {
        apart("## What is to hold of every situation");
        if (policy.shown().isEmpty()) {
            paragraph("Whether it does, `holdpoint prove` shows, or names a situation in which it does not.");
            policy.properties().forEach(property -> line("- " + said(property)));
            return;
        }
        Shown shown = policy.shown().get();
        paragraph(prose(shown.sum() + ". Looked at: " + shown.over() + "."));
        shown.stated().forEach(this::answer);
        apart("### Clause by clause, as the register has it");
        shown.ofClauses().forEach(this::answer);
    }

    private void answer(Shown.Answer answer) {
        line("- **" + answer.answer() + "** " + said(answer.property()));
        answer.example().ifPresent(example -> {
            apart(prose(example.what()));
            fenced("yaml", example.situation());
            example.rules().forEach(rule -> line("- " + prose(rule)));
            line("");
        });
    }

    private static String said(Holding property) {
        return prose(property.says()) + " " + codes(property.clauses());
    }

    private void links(String label, List<RuleText> linked) {
        if (!linked.isEmpty()) {
            paragraph(label + ": " + codes(linked.stream().map(RuleText::id).toList()));
        }
    }

    /** A fence that no line of the text can be. */
    private void fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        line(fence + language);
        line(Printable.lines(text.replace("\t", "    ")).stripTrailing());
        paragraph(fence);
    }

    private static String codes(Collection<?> values) {
        return String.join(
                " ", values.stream().map(value -> code(value.toString())).toList());
    }

    private void apart(String text) {
        line("");
        paragraph(text);
    }

    private void paragraph(String text) {
        line(text);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
