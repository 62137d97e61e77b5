package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.Lines;
import dev.holdpoint.trace.RuleTrace;
import dev.holdpoint.trace.Seen;
import dev.holdpoint.trace.Stop;
import dev.holdpoint.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What became of each rule on one situation: those that fired, those that one condition kept from it, and the rest. */
public final class TraceReport {
    private static final int INDENT = 6;

    private final RuleBook book;
    private final Trace trace;
    private final Ink ink;
    private final Lines lines = new Lines();

    private TraceReport(RuleBook book, Trace trace, Ink ink) {
        this.book = book;
        this.trace = trace;
        this.ink = ink;
    }

    /** Of every rule. */
    public static String all(RuleBook book, Trace trace, Ink ink) {
        TraceReport report = new TraceReport(book, trace, ink);
        report.part("Fired", RuleTrace::fired);
        report.part("One condition short", TraceReport::alone);
        report.part("Further away", rule -> !rule.fired() && !alone(rule));
        return report.lines.toString();
    }

    /** Of one rule. */
    public static String one(RuleBook book, Trace trace, RuleText rule, Ink ink) {
        TraceReport report = new TraceReport(book, trace, ink);
        trace.find(rule.id()).ifPresent(traced -> report.one(rule, traced));
        return report.lines.toString();
    }

    private static boolean alone(RuleTrace rule) {
        return rule.stop().map(Stop::alone).orElse(false);
    }

    private void part(String title, Predicate<RuleTrace> belongs) {
        List<RuleText> rules = book.rules().rules().stream()
                .filter(rule -> trace.find(rule.id()).filter(belongs).isPresent())
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        lines.line(ink.strong(title + " (" + rules.size() + ")"));
        for (RuleText rule : rules) {
            lines.wrapped(
                    "  " + rule.id(),
                    2 + rule.id().length() + 2,
                    RuleListReport.joined(rule.rule().clauses()));
            trace.find(rule.id()).ifPresent(this::became);
        }
        lines.blank();
    }

    private void one(RuleText rule, RuleTrace traced) {
        RuleListReport.add(lines, rule, ink);
        lines.blank();
        int stopped = traced.stop().map(Stop::element).orElse(Integer.MAX_VALUE);
        int number = 0;
        for (RuleText.Condition condition : rule.conditions()) {
            String mark = number < stopped ? ink.good("holds") : number == stopped ? ink.bad("stops") : "-----";
            lines.wrapped("  " + mark, 7, 9, condition.text());
            number++;
        }
        lines.blank();
        lines.line(traced.fired() ? ink.strong("It fired") : ink.strong("It did not fire"));
        became(traced);
        if (alone(traced)) {
            lines.wrapped("", INDENT, "As things stand, nothing else stopped it.");
        }
    }

    private void became(RuleTrace rule) {
        for (List<Seen> firing : rule.firings()) {
            lines.wrapped(
                    "",
                    INDENT,
                    firing.isEmpty() ? "on what is not there, or what other rules concluded" : seen(firing));
        }
        rule.stop().ifPresent(this::stop);
    }

    private void stop(Stop stop) {
        String text = switch (stop.kind()) {
            case NOTHING_THERE -> "there is no " + stop.condition() + origin(stop.condition());
            case DOES_NOT_HOLD -> "does not hold: " + stop.condition();
            case IS_THERE -> "there is " + stop.condition();
        };
        lines.wrapped("", INDENT, text);
        for (List<Seen> candidate : stop.seen()) {
            lines.wrapped("", INDENT + 2, "saw " + seen(candidate));
        }
    }

    /** Which rules would add what is not there. */
    private String origin(String condition) {
        int end = condition.indexOf('(');
        String type = end < 0 ? condition : condition.substring(0, end);
        List<String> rules = book.rules().rules().stream()
                .filter(rule -> rule.adds(type) && !type.equals("Finding"))
                .map(RuleText::id)
                .toList();
        return rules.isEmpty() ? "" : ", which would come from " + String.join(" or ", rules);
    }

    private String seen(List<Seen> seen) {
        List<String> all = new ArrayList<>();
        for (Seen one : seen) {
            Optional<String> place =
                    one.fact().flatMap(fact -> fact.place()).map(found -> " (line " + found.line() + ")");
            all.add(one.what() + ": " + one.value() + place.orElse(""));
        }
        return String.join("; ", all);
    }
}
