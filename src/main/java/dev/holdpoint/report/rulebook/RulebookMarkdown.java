package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.Procedure;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.text.Markdown;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** A policy as a book in Markdown: all that {@link RulebookHtml} has, the drawing as its numbers. */
public final class RulebookMarkdown {
    private final Rulebook policy;
    private final Register register;
    private final List<RuleText> rules;
    private final StringBuilder out = new StringBuilder();

    private RulebookMarkdown(Rulebook policy) {
        this.policy = policy;
        this.register = policy.book().register();
        this.rules = policy.book().rules().rules();
    }

    /** The book of that policy. */
    public static String of(Rulebook policy) {
        RulebookMarkdown book = new RulebookMarkdown(policy);
        book.title();
        book.decisions();
        book.flow();
        book.readings();
        book.clauses();
        book.glossary();
        book.heading("Rules, with what shows that they do it");
        book.rules.forEach(book::rule);
        book.properties();
        book.packets();
        book.digests();
        return book.out.toString();
    }

    private void title() {
        line("# Rulebook of Holdpoint " + policy.version()).line("");
        line(register.clauses().size() + " clauses, " + rules.size() + " rules, "
                        + policy.book().fixtures().fixtures().size() + " fixtures. Policy digest "
                        + code(policy.digest()))
                .line("");
    }

    private void decisions() {
        heading("Decisions");
        for (Decision decision : Decision.values()) {
            List<RuleText> deciding = policy.book().rules().deciding(decision);
            line("### " + decision.wireName()).line("");
            line(InWords.question(decision) + " " + deciding.size() + " rules have a say in it.")
                    .line("");
            deciding.forEach(rule -> line("- " + prose(rule.rule().sentence()) + ": " + code(rule.id()) + " "
                    + prose(InWords.does(register, rule))));
            line("");
        }
    }

    private void flow() {
        heading("How facts flow into decisions");
        line("How many rules look at which facts to make a decision:").line("");
        FactFlow flow = FactFlow.of(policy.book().rules());
        flow.groups().forEach(row -> line("- **" + row.name() + "**: " + counts(row)));
        line("").line("And section by section:").line("");
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
        heading("How we read the runbook");
        for (Reading reading : register.readings()) {
            line("### " + reading.id() + " " + prose(reading.title())).line("");
            line(prose(reading.text())).line("");
            links("Shows in", policy.book().shapedBy(reading));
            reading.elsewhere()
                    .ifPresent(where ->
                            line("Outside the rules: " + prose(where) + ".").line(""));
        }
    }

    private void clauses() {
        heading("Clauses, with the rules that implement them");
        String section = "";
        for (ClauseEntry entry : register.clauses()) {
            if (!entry.section().equals(section)) {
                section = entry.section();
                line("").line("### " + prose(section)).line("");
            }
            clause(entry);
        }
    }

    private void clause(ClauseEntry entry) {
        StringBuilder told = new StringBuilder();
        for (Procedure procedure : policy.book().proceduresOf(entry.clause())) {
            told.append(" Told by ").append(code(procedure.fact())).append('.');
        }
        line("- " + code(entry.clause().toString()) + " asks that " + prose(entry.asks()) + "." + told + " Decides "
                + InWords.decisions(entry.decides()) + ".");
        entry.unchecked().ifPresent(reason -> line("  - no rule checks it: " + prose(reason)));
        for (RuleText rule : policy.book().rules().citing(entry.clause())) {
            List<FixtureIndex.Fixture> fixtures = policy.book().fixtures().of(rule);
            long fires = fixtures.stream().filter(FixtureIndex.Fixture::fires).count();
            line("  - " + code(rule.id()) + " fires in " + fires + " fixtures, silent in " + (fixtures.size() - fires));
        }
    }

    private void glossary() {
        heading("What rules work out");
        register.glossary().forEach((term, meaning) -> {
            line("### " + code(term))
                    .line("")
                    .line(prose(Phrases.sentence(meaning)))
                    .line("");
            links("Worked out by", InWords.rulesOf(rules, term, true));
            links("Looked at by", InWords.rulesOf(rules, term, false));
        });
    }

    private void rule(RuleText rule) {
        line("### " + code(rule.id())).line("");
        line(prose(Phrases.sentence(rule.rule().sentence()))).line("");
        line("**" + prose(InWords.does(register, rule)) + "**").line("");
        line("- clauses: " + codes(rule.rule().clauses()));
        line("- decides: " + InWords.decisions(rule.rule().decisions()));
        line("- stands in: " + code(rule.place()));
        if (!policy.book().readingsOf(rule).isEmpty()) {
            line("- readings: "
                    + codes(policy.book().readingsOf(rule).stream()
                            .map(Reading::id)
                            .toList()));
        }
        if (!Looks.facts(rule).isEmpty()) {
            line("- looks at: " + codes(Looks.facts(rule)));
        }
        line("");
        fenced("drl", rule.text());
        for (Holding property : policy.propertiesOf(rule)) {
            line("Is to hold of every situation: " + prose(property.says() + policy.answered(property)))
                    .line("");
        }
        for (FixtureIndex.Fixture fixture : policy.book().fixtures().of(rule)) {
            line("- " + prose(InWords.shows(fixture)) + " " + code(fixture.name()));
        }
        line("");
    }

    private void properties() {
        heading("What is to hold of every situation");
        if (policy.shown().isEmpty()) {
            line("Whether it does, `holdpoint prove` shows, or names a situation in which it does not.")
                    .line("");
            policy.properties().forEach(property -> line("- " + said(property)));
            return;
        }
        Shown shown = policy.shown().get();
        line(prose(shown.sum() + ". Looked at: " + shown.over() + ".")).line("");
        shown.stated().forEach(this::answer);
        line("").line("### Clause by clause, as the register has it").line("");
        shown.ofClauses().forEach(this::answer);
    }

    private void answer(Shown.Answer answer) {
        line("- **" + answer.answer() + "** " + said(answer.property()));
        answer.example().ifPresent(example -> {
            line("").line(prose(example.what())).line("");
            fenced("yaml", example.situation());
            example.rules().forEach(rule -> line("- " + prose(rule)));
            line("");
        });
    }

    private static String said(Holding property) {
        return prose(property.says()) + " " + codes(property.clauses());
    }

    private void packets() {
        heading("What a packet may hold");
        fenced("yaml", policy.packets());
    }

    private void digests() {
        heading("Digests");
        policy.files().forEach(file -> line("- " + code(file.path()) + " " + code(file.digest())));
        line("- all of them, as in verdicts (`sha256sum * | sha256sum`): " + code(policy.digest()));
    }

    private void links(String label, List<RuleText> linked) {
        if (!linked.isEmpty()) {
            line(label + ": " + codes(linked.stream().map(RuleText::id).toList()))
                    .line("");
        }
    }

    /** A fence that no line of the text can be. */
    private void fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        line(fence + language)
                .line(Printable.lines(text.replace("\t", "    ")).stripTrailing())
                .line(fence)
                .line("");
    }

    private static String codes(Collection<?> values) {
        return String.join(
                " ", values.stream().map(value -> code(value.toString())).toList());
    }

    private static String code(String text) {
        return Markdown.code(text);
    }

    private static String prose(String text) {
        return Markdown.prose(text);
    }

    private void heading(String text) {
        line("").line("## " + text).line("");
    }

    private RulebookMarkdown line(String text) {
        out.append(text).append('\n');
        return this;
    }
}
