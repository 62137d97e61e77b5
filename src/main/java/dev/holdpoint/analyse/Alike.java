package dev.holdpoint.analyse;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where two sets of rules conclude other findings, each taken as a whole: what it rests on, and in which order, together with how it
 * stands, what it cites, what would clear it and whom it sends the case to. How often the same is concluded is not asked, nor how often
 * a finding names the same fact or remedy: where it does so first is its place.
 */
final class Alike {
    /** What is gathered from many conclusions: the engine puts it into an order of its own. */
    private static final Set<FindingType> GATHERED =
            EnumSet.of(FindingType.STILL_RUNNING, FindingType.INCOMPLETE_EVIDENCE);

    private final Formulas formulas;

    Alike(Formulas formulas) {
        this.formulas = formulas;
    }

    /** Where some finding of the one on that decision has not its like among those of the other, or the other way round. */
    Formula differ(Decision decision, Decided one, Decided other) {
        List<Thing> these = shown(decision, one);
        List<Thing> those = shown(decision, other);
        return formulas.or(missing(these, those), missing(those, these));
    }

    private List<Thing> shown(Decision decision, Decided decided) {
        Formula shown = formulas.not(decided.outcome(decision, Outcome.NOT_APPLICABLE));
        return decided.findings(decision).stream()
                .map(finding -> finding.where(formulas.and(shown, finding.exists())))
                .toList();
    }

    private Formula missing(List<Thing> these, List<Thing> those) {
        List<Formula> missing = new ArrayList<>();
        for (Thing one : these) {
            List<Formula> there = new ArrayList<>();
            for (Thing other : those) {
                Formula alike = alike(Decided.conclusion(one), Decided.conclusion(other));
                // of a rule that nobody changed, no more is to be asked
                there.add(
                        alike.isTrue() && one.exists().equals(other.exists())
                                ? formulas.yes()
                                : formulas.and(alike, other.exists()));
            }
            missing.add(formulas.and(one.exists(), formulas.not(formulas.or(there))));
        }
        return formulas.or(missing);
    }

    private Formula alike(Conclusion one, Conclusion other) {
        boolean same = one.rule().id().equals(other.rule().id())
                && one.category().equals(other.category())
                && GATHERED.contains(one.type()) == GATHERED.contains(other.type())
                && (one.type() == FindingType.SECRET) == (other.type() == FindingType.SECRET);
        if (!same) {
            return formulas.no();
        }
        List<Formula> all = new ArrayList<>();
        for (Status status : Status.values()) {
            all.add(same(one.statuses(), other.statuses(), status));
        }
        Set<Object> keys = new LinkedHashSet<>(one.clauses().keySet());
        keys.addAll(other.clauses().keySet());
        keys.forEach(clause -> all.add(same(one.clauses(), other.clauses(), clause)));
        keys = new LinkedHashSet<>(one.party().keySet());
        keys.addAll(other.party().keySet());
        keys.forEach(party -> all.add(same(one.party(), other.party(), party)));
        boolean gathered = GATHERED.contains(one.type());
        all.add(same(facts(one), facts(other), gathered));
        all.add(same(remedies(one), remedies(other), gathered));
        return formulas.and(all);
    }

    private Formula same(Map<?, Formula> one, Map<?, Formula> other, Object key) {
        Formula here = one.get(key);
        Formula there = other.get(key);
        return formulas.same(here == null ? formulas.no() : here, there == null ? formulas.no() : there);
    }

    /** Something in a list, where it is in it. */
    private record Entry(String what, Formula when) {}

    private List<Entry> facts(Conclusion finding) {
        return once(finding.facts().stream()
                .map(part -> new Entry(part.said().path(), part.when()))
                .toList());
    }

    private List<Entry> remedies(Conclusion finding) {
        return once(finding.remedies().stream()
                .map(cure -> new Entry(cure.said().path() + " " + cure.wanted(), cure.when()))
                .toList());
    }

    /** Each where nothing before it is the same: as {@link Observed} shows what the engine concludes. */
    private List<Entry> once(List<Entry> entries) {
        Map<String, Formula> before = new HashMap<>();
        List<Entry> once = new ArrayList<>();
        for (Entry entry : entries) {
            Formula earlier = before.getOrDefault(entry.what(), formulas.no());
            Formula first = formulas.and(entry.when(), formulas.not(earlier));
            if (!first.isFalse()) {
                once.add(new Entry(entry.what(), first));
            }
            before.put(entry.what(), formulas.or(earlier, entry.when()));
        }
        return List.copyOf(once);
    }

    private Formula same(List<Entry> one, List<Entry> other, boolean gathered) {
        return one.equals(other)
                ? formulas.yes()
                : gathered ? formulas.and(within(one, other), within(other, one)) : sameInOrder(one, other);
    }

    private Formula within(List<Entry> these, List<Entry> those) {
        List<Formula> all = new ArrayList<>();
        for (Entry entry : these) {
            List<Formula> there = new ArrayList<>();
            for (Entry other : those) {
                if (entry.what().equals(other.what())) {
                    there.add(other.when());
                }
            }
            all.add(formulas.implies(entry.when(), formulas.or(there)));
        }
        return formulas.and(all);
    }

    /** Whether what is in both is the same, one behind the other. */
    private Formula sameInOrder(List<Entry> one, List<Entry> other) {
        if (one.isEmpty() || other.isEmpty()) {
            List<Entry> rest = one.isEmpty() ? other : one;
            return formulas.not(formulas.or(rest.stream().map(Entry::when).toList()));
        }
        Entry first = one.get(0);
        Entry that = other.get(0);
        List<Entry> less = one.subList(1, one.size());
        List<Entry> fewer = other.subList(1, other.size());
        Formula both = formulas.and(first.when(), that.when());
        return formulas.or(
                first.when().isTrue()
                        ? formulas.no()
                        : formulas.and(formulas.not(first.when()), sameInOrder(less, other)),
                formulas.and(
                        first.when(),
                        that.when().isTrue()
                                ? formulas.no()
                                : formulas.and(formulas.not(that.when()), sameInOrder(one, fewer))),
                first.what().equals(that.what()) && !both.isFalse()
                        ? formulas.and(both, sameInOrder(less, fewer))
                        : formulas.no());
    }
}
