package dev.holdpoint.plan;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Backup;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.FormatOrder;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.UpdateState;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Sentences;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds a smallest set of facts that opens a gate, and says of each what is to be done for it. */
public final class Planner {
    private final Trials trials;
    private final Search search;
    private final TrueValues values;
    private final List<Fact<?>> changes;

    private Planner(Trials trials, Search search, TrueValues values, List<Fact<?>> changes) {
        this.trials = trials;
        this.search = search;
        this.values = values;
        this.changes = changes;
    }

    /** The plan for a gate of a situation, by rules that are run as the function says. */
    public static Plan plan(Function<Situation, Verdict> rules, Situation situation, Decision gate) {
        Trials trials = new Trials(rules, situation, gate);
        if (trials.with(List.of()).verdict().gate(gate).isOpen()) {
            return new Plan(gate, true, List.of(), List.of());
        }
        Search search = new Search(trials, situation);
        return search.smallest()
                .map(changes -> new Planner(trials, search, new TrueValues(situation), changes).plan(gate))
                .orElseGet(() -> new Plan(gate, false, List.of(), search.stuck()));
    }

    /**
     * Whether a gate opens once what some findings of its verdict ask for is done. Nothing is run where others hold it too.
     */
    public static boolean opens(
            Function<Situation, Verdict> rules, Verdict verdict, Decision gate, Collection<Finding> done) {
        Set<String> names = new HashSet<>();
        done.forEach(finding -> names.add(Held.name(finding)));
        if (!names.containsAll(Held.by(verdict, gate).names())) {
            return false;
        }
        Trials trials = new Trials(rules, verdict.situation(), gate);
        return new Search(trials, verdict.situation()).opens();
    }

    private Plan plan(Decision gate) {
        List<PlannedFact> facts = new ArrayList<>();
        changes.forEach(change -> facts.add(planned(change)));
        facts.sort(Comparator.comparing(PlannedFact::due).thenComparing(PlannedFact::fact, FormatOrder.FACTS));
        return new Plan(gate, true, List.copyOf(facts), List.of());
    }

    private PlannedFact planned(Fact<?> change) {
        Set<Finding> findings = search.askedBy(change);
        Finding first = findings.iterator().next();
        Remedy remedy = remedy(first, change);
        Fact<?> fact = remedy.fact();
        boolean findOut = fact.unknown() && fact.field().isFoundOut();
        boolean contradicting = findings.stream().allMatch(this::isContradictionNow);
        List<Fact<?>> others = contradicting ? others(findings, change) : List.of();
        List<String> answers = findOut ? answers(change) : isListed(remedy) ? answersBut(fact, change) : List.of();
        boolean open = findOut ? answers.isEmpty() : answers.isEmpty() && isOpen(change, remedy, first);
        return new PlannedFact(
                fact,
                open ? Optional.empty() : Optional.of(change),
                answers,
                contradicting && !findOut ? correct(first, change, others) : work(change, fact, first, findOut),
                findOut,
                others,
                clauses(findings),
                open && isTime(change) ? times().condition(change) : "");
    }

    private Times times() {
        List<Fact<?>> open = changes.stream()
                .filter(Planner::isTime)
                .filter(change -> remedy(search.askedBy(change).iterator().next(), change)
                        .wanted()
                        .isEmpty())
                .toList();
        return new Times(trials, values, changes, open);
    }

    private static boolean isTime(Fact<?> change) {
        return change.field().kind() == Kind.MOMENT && change.known();
    }

    private static Remedy remedy(Finding finding, Fact<?> change) {
        return finding.remedies().stream()
                .filter(remedy -> Slot.of(remedy.fact()).equals(Slot.of(change)))
                .findFirst()
                .orElseGet(() -> finding.remedies().get(0)); // a file's name stands for its text
    }

    /** One that arises on the way says what follows from the rest, and not that something is wrong. */
    private boolean isContradictionNow(Finding finding) {
        return finding.type() == FindingType.CONTRADICTION
                && trials.with(List.of()).has(finding);
    }

    private boolean isOpen(Fact<?> change, Remedy remedy, Finding finding) {
        return finding.type() == FindingType.SECRET || (remedy.wanted().isEmpty() && anyDoes(change));
    }

    /** Whether the gate opens whichever value is true; a time and a text are their author's. */
    private boolean anyDoes(Fact<?> change) {
        Kind<?> kind = change.field().kind();
        if (kind == Kind.MOMENT || kind == Kind.TEXT || kind == Kind.TEXTS) {
            return change.known();
        }
        return values.of(change).stream().allMatch(this::holdsWith);
    }

    /** The choices with which the plan holds; empty where that is all of them. */
    private List<String> answers(Fact<?> change) {
        List<Fact<?>> all = values.of(Revised.unknown(change));
        List<String> answers = new ArrayList<>();
        for (Fact<?> answer : all) {
            if (holdsWith(answer)) {
                answers.add(single(Phrases.value(answer)));
            }
        }
        return answers.size() == all.size() && all.size() > 1 ? List.of() : List.copyOf(answers);
    }

    private static boolean isListed(Remedy remedy) {
        return remedy.wanted().isEmpty()
                && remedy.fact().field().isFoundOut()
                && remedy.fact().field().kind() instanceof Kind.SomeOf<?>;
    }

    /** The choices with which the plan holds in the place of those that are listed: of these, where it holds with some. */
    private List<String> answersBut(Fact<?> fact, Fact<?> change) {
        List<Fact<?>> named = values.ofNamed(fact);
        return (named.contains(change) ? named : values.of(fact))
                .stream()
                        .filter(this::holdsWith)
                        .map(answer -> single(Phrases.value(answer)))
                        .toList();
    }

    /** A list of one choice as the choice. */
    private static String single(String value) {
        return value.startsWith("[") && value.length() > 2 ? value.substring(1, value.length() - 1) : value;
    }

    private boolean holdsWith(Fact<?> instead) {
        return trials.with(replaced(instead, instead)).isOpen();
    }

    /** Whether the gate opens with another change in the place of one. A time that the plan leaves open may be another one then. */
    private boolean canHoldWith(Fact<?> left, Fact<?> instead) {
        Collection<Fact<?>> replaced = replaced(left, instead);
        if (trials.with(replaced).isOpen()) {
            return true;
        }
        return replaced.stream()
                .filter(change -> !change.equals(instead) && change.field().kind() == Kind.MOMENT)
                .flatMap(change -> values.of(change).stream())
                .anyMatch(time -> trials.with(Way.of(replaced).with(time)).isOpen());
    }

    private Collection<Fact<?>> replaced(Fact<?> left, Fact<?> instead) {
        Way way = Way.of(changes);
        way.leave(left);
        return way.with(instead);
    }

    /** The facts of which one is wrong; where correcting another one is not enough, the one with which it is stands first. */
    private static String correct(Finding finding, Fact<?> change, List<Fact<?>> others) {
        String one = finding.facts().get(0).path();
        String other = finding.facts().get(1).path();
        if (!others.isEmpty()) {
            return Sentences.correct(one, other);
        }
        return one.equals(change.path()) ? Sentences.correctFirst(one, other) : Sentences.correctFirst(other, one);
    }

    private String work(Fact<?> change, Fact<?> fact, Finding finding, boolean findOut) {
        Optional<String> category = finding.automation().map(automation -> Phrases.value(automation.category()));
        if (findOut) {
            return category.map(name -> name + ": ").orElse("") + fact.field().question();
        }
        if (finding.type() == FindingType.SECRET) {
            return NextSteps.takeOut(finding);
        }
        if (finding.type() == FindingType.UNCLEAR_ROUTE
                && fact.known()
                && values.ofNamed(fact).contains(change)) {
            return Sentences.settleCause();
        }
        if (change.value().filter(UpdateState.ROLLED_BACK::equals).isPresent()) {
            return Sentences.rollBack();
        }
        if (fact.field() == Backup.TAKEN_AT && isMade()) {
            return Sentences.backupTime();
        }
        if (fact.field() == Automation.STATE && category.isPresent()) {
            return Sentences.pause(category.get());
        }
        return fact.field().todo().orElse(fact.field().question());
    }

    /** Whether it is too late for a backup before the update. */
    private boolean isMade() {
        Fact<UpdateState> state =
                trials.with(List.of()).verdict().situation().update().state();
        return state.is(UpdateState.APPLIED) || state.is(UpdateState.ROLLED_BACK);
    }

    /** Those with which, standing otherwise, the gate opens as well while the change is left out. */
    private List<Fact<?>> others(Set<Finding> findings, Fact<?> change) {
        Map<Slot, Fact<?>> others = new LinkedHashMap<>();
        for (Finding finding : findings) {
            for (Remedy remedy : finding.remedies()) {
                others.putIfAbsent(Slot.of(remedy.fact()), remedy.fact());
            }
        }
        others.remove(Slot.of(change));
        return others.values().stream()
                .filter(other -> values.of(other).stream().anyMatch(to -> canHoldWith(change, to)))
                .toList();
    }

    /** What they cite, in the register's order. */
    static List<Clause> clauses(Collection<Finding> findings) {
        Set<Clause> clauses = new TreeSet<>();
        findings.forEach(finding -> clauses.addAll(finding.clauses()));
        return List.copyOf(clauses);
    }
}
