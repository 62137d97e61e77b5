package dev.holdpoint.report;

import dev.holdpoint.plan.Plan;
import dev.holdpoint.plan.PlannedFact;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a plan says, piece by piece: every format that shows one says this, in this order and in these words. Nothing in it is escaped.
 *
 * @param groups what to do and what to find out, numbered through; empty where the gate is open, or where nothing opens it
 * @param ending that the gate opens with all of it and with no less; empty where there is nothing to do
 * @param shut that nothing opens the gate; empty where something does
 * @param why what holds it whatever is done
 */
record PlanWords(List<Group> groups, String ending, String shut, List<String> why) {
    private static final int MOST_ANSWERS = 6;

    /** What is to be done, or found out. */
    record Group(String title, List<Entry> entries) {}

    /**
     * One fact of it.
     *
     * @param number counted through all groups
     * @param work what to do, or the question
     * @param stated the fact as the file has to state it
     * @param clauses those that ask for it
     */
    record Entry(int number, String work, String stated, String clauses) {}

    static PlanWords of(Verdict verdict, Plan plan) {
        List<Group> groups = new ArrayList<>();
        add("Do", plan.toDo(), groups, 0);
        add("Find out", plan.toFindOut(), groups, plan.toDo().size());
        return new PlanWords(
                List.copyOf(groups),
                plan.facts().isEmpty() ? "" : ending(plan, verdict.policy().isPartial()),
                plan.opens()
                        ? ""
                        : "Nothing that the findings ask for opens "
                                + plan.gate().wireName(),
                plan.findings().stream().map(PlanWords::held).toList());
    }

    /** What holds it, and the facts on which that stands: one that no finding asks for may be the wrong one. */
    private static String held(Finding finding) {
        String facts = finding.facts().stream()
                .filter(Fact::known)
                .map(fact -> fact.path() + ": " + Phrases.value(fact))
                .collect(Collectors.joining("; "));
        return facts.isEmpty() ? finding.message() : finding.message() + " " + facts;
    }

    private static String ending(Plan plan, boolean partial) {
        int size = plan.facts().size();
        String what = size == 1 ? "With this" : size == 2 ? "With both" : "With these " + size;
        String gate = plan.gate().wireName();
        if (partial) {
            return what + ", nothing in these rules holds " + gate + "; they are part of a policy, and open no gate.";
        }
        return what + ", " + gate + " opens, and with no smaller set that was tried: the rules were run on it.";
    }

    private static void add(String title, List<PlannedFact> facts, List<Group> groups, int before) {
        List<Entry> entries = new ArrayList<>();
        for (PlannedFact fact : facts) {
            String clauses = fact.clauses().stream().map(Clause::toString).collect(Collectors.joining(" "));
            String work = fact.work() + (fact.toFindOut() ? "" : ".");
            entries.add(new Entry(before + entries.size() + 1, work, stated(fact), clauses));
        }
        if (!entries.isEmpty()) {
            groups.add(new Group(title, List.copyOf(entries)));
        }
    }

    private static String stated(PlannedFact fact) {
        if (!fact.others().isEmpty()) {
            return "which of them is wrong, only you can know";
        }
        String value = fact.answers().size() > 1
                ? fact.answers().stream().limit(MOST_ANSWERS).collect(Collectors.joining(" or "))
                : fact.value().orElse(fact.condition().isEmpty() ? "any that is true" : fact.condition());
        return fact.path() + ": " + value + (fact.answers().size() > MOST_ANSWERS ? " or …" : "");
    }
}
