package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.Lines;
import dev.holdpoint.text.Count;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Rules, one below the other: id and place, clauses and decisions, and the sentence. At most 80 columns wide. */
public final class RuleListReport {
    private static final int INDENT = 6;

    private RuleListReport() {}

    /** The rules as text. */
    public static String of(List<RuleText> rules, Ink ink) {
        Lines lines = new Lines();
        for (RuleText rule : rules) {
            add(lines, rule, ink);
        }
        lines.wrapped("", 1, Count.of(rules.size(), "rule"));
        return lines.toString();
    }

    static void add(Lines lines, RuleText rule, Ink ink) {
        lines.line("  " + ink.strong(rule.id()));
        lines.wrapped("", INDENT, rule.rule().sentence());
        lines.wrapped(
                "",
                INDENT,
                joined(rule.rule().clauses()) + "  on " + names(rule.rule().decisions()) + "  " + rule.place());
    }

    static String joined(Collection<Clause> clauses) {
        return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
    }

    static String names(Collection<Decision> decisions) {
        return decisions.stream().map(Decision::wireName).collect(Collectors.joining(", "));
    }
}
