package dev.holdpoint.analyse;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where two sets of rules conclude other findings, each taken as a whole: what it rests on, and in which order, together with how it
 * stands, what it cites, what would clear it and whom it sends the case to. How often the same is concluded is not asked, nor how often
 * a finding names the same fact or remedy: where it does so first is its place.
 */
final class Alike {
    /** What is gathered from many conclusions: the engine puts it into an order of its own. */
    private static final Set<FindingType> GATHERED =
            EnumSet.of(FindingType.STILL_RUNNING, FindingType.INCOMPLETE_EVIDENCE);

    private Alike() {}

    /** Where some finding of the one on that decision has not its like among those of the other, or the other way round. */
    static Formula differ(Decision decision, Decided one, Decided other) {
        List<Thing> these = shown(decision, one);
        List<Thing> those = shown(decision, other);
        return missing(these, those).or(missing(those, these));
    }

    private static List<Thing> shown(Decision decision, Decided decided) {
        Formula shown = decided.outcome(decision, Outcome.NOT_APPLICABLE).not();
        return decided.findings(decision).stream()
                .map(finding -> finding.where(shown.and(finding.exists())))
                .toList();
    }

    private static Formula missing(List<Thing> these, List<Thing> those) {
        return Formula.any(
                these,
                one -> one.exists()
                        .and(Formula.any(those, other -> there(one, other)).not()));
    }

    private static Formula there(Thing one, Thing other) {
        Formula alike = alike(Decided.conclusion(one), Decided.conclusion(other));
        // of a rule that nobody changed, no more is to be asked
        return alike.isTrue() && one.exists().equals(other.exists()) ? Formula.YES : alike.and(other.exists());
    }

    private static Formula alike(Conclusion one, Conclusion other) {
        boolean gathered = GATHERED.contains(one.type());
        boolean same = one.rule().id().equals(other.rule().id())
                && one.category().equals(other.category())
                && gathered == GATHERED.contains(other.type())
                && (one.type() == FindingType.SECRET) == (other.type() == FindingType.SECRET);
        if (!same) {
            return Formula.NO;
        }
        List<Formula> all = new ArrayList<>();
        same(List.of(Status.values()), one.statuses(), other.statuses(), all);
        same(keys(one.clauses(), other.clauses()), one.clauses(), other.clauses(), all);
        same(keys(one.party(), other.party()), one.party(), other.party(), all);
        all.add(same(facts(one), facts(other), gathered));
        all.add(same(remedies(one), remedies(other), gathered));
        return Formula.all(all);
    }

    private static <K> Set<K> keys(Map<K, Formula> one, Map<K, Formula> other) {
        Set<K> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private static <K> void same(Collection<K> keys, Map<K, Formula> one, Map<K, Formula> other, List<Formula> all) {
        keys.forEach(key -> all.add(one.getOrDefault(key, Formula.NO).same(other.getOrDefault(key, Formula.NO))));
    }

    /** Something in a list, where it is in it. */
    private record Entry(String what, Formula when) {}

    private static List<Entry> facts(Conclusion finding) {
        return once(finding.facts().stream().map(part -> new Entry(part.said().path(), part.when())));
    }

    private static List<Entry> remedies(Conclusion finding) {
        return once(finding.remedies().stream()
                .map(cure -> new Entry(cure.said().path() + " " + cure.wanted(), cure.when())));
    }

    /** Each where nothing before it is the same: as {@link Observed} shows what the engine concludes. */
    private static List<Entry> once(Stream<Entry> entries) {
        Map<String, Formula> before = new HashMap<>();
        List<Entry> once = new ArrayList<>();
        entries.forEach(entry -> {
            Formula earlier = before.getOrDefault(entry.what(), Formula.NO);
            Formula first = entry.when().and(earlier.not());
            if (!first.isFalse()) {
                once.add(new Entry(entry.what(), first));
            }
            before.put(entry.what(), earlier.or(entry.when()));
        });
        return once;
    }

    private static Formula same(List<Entry> one, List<Entry> other, boolean gathered) {
        if (one.equals(other)) {
            return Formula.YES;
        }
        return gathered ? within(one, other).and(within(other, one)) : sameInOrder(one, other);
    }

    private static Formula within(List<Entry> these, List<Entry> those) {
        return Formula.all(these.stream()
                .map(entry -> entry.when()
                        .implies(Formula.any(
                                those, other -> entry.what().equals(other.what()) ? other.when() : Formula.NO)))
                .toList());
    }

    /** Whether what is in both is the same, one behind the other. */
    private static Formula sameInOrder(List<Entry> one, List<Entry> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Formula.any(one.isEmpty() ? other : one, Entry::when).not();
        }
        Entry first = one.get(0);
        Entry that = other.get(0);
        List<Entry> less = one.subList(1, one.size());
        List<Entry> fewer = other.subList(1, other.size());
        Formula both = first.when().and(that.when());
        return Formula.any(List.of(
                without(first, () -> sameInOrder(less, other)),
                first.when().and(without(that, () -> sameInOrder(one, fewer))),
                first.what().equals(that.what()) && !both.isFalse() ? both.and(sameInOrder(less, fewer)) : Formula.NO));
    }

    /** Where it is not there, and the rest is so. */
    private static Formula without(Entry entry, Supplier<Formula> rest) {
        Formula without = entry.when().not();
        return without.isFalse() ? without : without.and(rest.get());
    }
}
