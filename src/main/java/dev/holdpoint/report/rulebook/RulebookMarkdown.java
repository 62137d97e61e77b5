package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.text.Markdown;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import java.util.List;

/** A policy as a book in Markdown: what {@link RulebookHtml} shows, but for the drawing. */
public final class RulebookMarkdown {
    private final Rulebook policy;
    private final StringBuilder out = new StringBuilder();

    private RulebookMarkdown(Rulebook policy) {
        this.policy = policy;
    }

    /** The book of that policy. */
    public static String of(Rulebook policy) {
        RulebookMarkdown book = new RulebookMarkdown(policy);
        book.line("# Rulebook of Holdpoint " + policy.version());
        book.flow();
        book.readings();
        book.clauses();
        book.rules();
        book.matrix();
        book.packets();
        book.digests();
        return book.out.toString();
    }

    private void flow() {
        heading("How facts flow into decisions");
        line("How many rules look at a kind of fact to make a decision:").line("");
        StringBuilder head = new StringBuilder("| kind of fact |");
        for (Decision decision : Decision.values()) {
            head.append(' ').append(decision.wireName()).append(" |");
        }
        line(head.toString()).line("|---".repeat(Decision.values().length + 1) + "|");
        FactFlow flow = FactFlow.of(policy.book().rules());
        for (String kind : flow.kinds()) {
            StringBuilder row = new StringBuilder("| ")
                    .append(Markdown.prose(FactFlow.words(kind)))
                    .append(" |");
            for (Decision decision : Decision.values()) {
                int count = flow.count(kind, decision);
                row.append(' ')
                        .append(count == 0 ? "–" : Integer.toString(count))
                        .append(" |");
            }
            line(row.toString());
        }
    }

    private void readings() {
        heading("Readings");
        for (Reading reading : policy.book().register().readings()) {
            line("- **" + reading.id() + " " + Markdown.prose(reading.title()) + "** "
                    + Markdown.prose(reading.text()));
        }
    }

    private void clauses() {
        heading("Clauses");
        line("| clause | asks that | decides | rules |").line("|---|---|---|---|");
        for (ClauseEntry entry : policy.book().register().clauses()) {
            StringBuilder rules = new StringBuilder();
            for (RuleText rule : policy.book().rules().citing(entry.clause())) {
                rules.append(code(rule.id())).append(' ');
            }
            entry.unchecked().ifPresent(reason -> rules.append("none: ").append(cell(reason)));
            row(entry.clause().toString(), cell(entry.asks()), RulebookRules.names(entry.decides()), rules.toString());
        }
    }

    private void rules() {
        heading("Rules");
        for (RuleText rule : policy.book().rules().rules()) {
            line("### " + code(rule.id())).line("");
            line(Markdown.prose(Phrases.sentence(rule.rule().sentence()))).line("");
            line("Clauses "
                            + code(String.join(
                                    " ",
                                    rule.rule().clauses().stream()
                                            .map(Object::toString)
                                            .toList())) + ", decides "
                            + RulebookRules.names(rule.rule().decisions()) + ", " + code(rule.place()))
                    .line("");
            fenced("drl", rule.text());
        }
    }

    private void matrix() {
        heading("Which clause, which rule, which fixtures");
        line("| clause | rule | fires in | silent in |").line("|---|---|---|---|");
        for (ClauseEntry entry : policy.book().register().clauses()) {
            for (RuleText rule : policy.book().rules().citing(entry.clause())) {
                row(entry.clause().toString(), code(rule.id()), fixtures(rule, true), fixtures(rule, false));
            }
        }
    }

    private String fixtures(RuleText rule, boolean fires) {
        List<String> names = RulebookRules.fixtures(policy.book(), rule, fires);
        return names.isEmpty() ? "none" : code(String.join(", ", names));
    }

    private void packets() {
        heading("What a packet may hold");
        fenced("yaml", policy.packets());
    }

    private void digests() {
        heading("Digests");
        for (Rulebook.File file : policy.files()) {
            line("- " + code(file.path()) + " " + code(file.digest()));
        }
        line("- all of them, as in verdicts (`sha256sum * | sha256sum`): " + code(policy.digest()));
    }

    /** A fence that no line of the text can be. */
    private void fenced(String language, String text) {
        String fence = "```";
        while (text.contains(fence)) {
            fence += "`";
        }
        line(fence + language);
        for (String each : text.split("\n", -1)) {
            line(Printable.of(each.replace("\t", "    ")));
        }
        line(fence).line("");
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private static String cell(String text) {
        return Markdown.prose(text).replace("|", "\\|");
    }

    private static String code(String text) {
        return Markdown.code(text).replace("|", "\\|");
    }

    private void heading(String text) {
        line("").line("## " + text).line("");
    }

    private RulebookMarkdown line(String text) {
        out.append(text).append('\n');
        return this;
    }
}
