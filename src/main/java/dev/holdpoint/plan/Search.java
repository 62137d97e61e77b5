package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.Remedy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a smallest set of changes with which a gate opens. A finding is cleared by what its remedies name, so most changes are
 * forced; where they leave a choice, each is tried. A change may clear findings that do not name it as well: what turns out not to be
 * needed is left out again.
 */
final class Search {
    /** From so many runs on, only what was begun is finished: no situation that people write comes near. */
    private static final int MOST_RUNS = 5_000;
    /** From so many runs on, no other way is begun. */
    private static final int MOST_TRIED = 400;
    /** In so many ways what people alone can settle is tried. */
    private static final int MOST_CHOICES = 32;
    /** So many entries of lists are looked at one by one. */
    private static final int MOST_ENTRIES = 100;

    private final Trials trials;
    private final TrueValues values;
    /** Each change that a finding asked for, with the findings. */
    private final Map<Fact<?>, Set<Finding>> asked = new LinkedHashMap<>();

    /** Each value that a remedy leaves open, and each side of a choice. */
    private final Set<Fact<?>> open = new LinkedHashSet<>();

    private Optional<List<Fact<?>>> best = Optional.empty();
    private List<Finding> stuck = List.of();

    Search(Trials trials, Situation situation) {
        this.trials = trials;
        this.values = new TrueValues(situation);
    }

    /** The smallest set; empty where nothing opens the gate. */
    Optional<List<Fact<?>>> smallest() {
        go(new Way());
        otherwise();
        return best;
    }

    /** Begins with each other value of what is left open, and with each side of a choice: more may follow from it, or less. */
    private void otherwise() {
        for (Fact<?> first : List.copyOf(open)) {
            if ((best.isPresent() && best.get().size() < 2) || trials.runs() > MOST_TRIED) {
                return;
            }
            Way way = new Way();
            way.change(first);
            go(way);
        }
    }

    /** Whether the gate opens once what is asked for now is done. */
    boolean opens() {
        Held held = trials.with(List.of());
        Way way = new Way();
        List<List<Fact<?>>> choices = new ArrayList<>();
        for (Finding finding : held.findings()) {
            List<Fact<?>> changes = finding.type() == FindingType.UNCLEAR_ROUTE
                    ? values.ofNamed(finding.remedies().get(0).fact())
                    : changes(finding, way);
            if (changes.isEmpty()) {
                return false;
            }
            if (leavesAChoice(finding)) {
                choices.add(changes);
            } else {
                changes.forEach(way::change);
            }
        }
        return choices.stream().mapToInt(List::size).reduce(1, (a, b) -> Math.min(MOST_RUNS, a * b)) <= MOST_CHOICES
                && opens(way, choices);
    }

    /** Whether it opens whichever way people settle what only they can: a promise has to hold for all of them. */
    private boolean opens(Way way, List<List<Fact<?>>> choices) {
        if (choices.isEmpty()) {
            return opens(way);
        }
        for (Fact<?> choice : choices.get(0)) {
            Way next = way.copy();
            next.change(choice);
            if (!opens(next, choices.subList(1, choices.size()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it opens with that and with what is made so along with it, by what the steps say. */
    private boolean opens(Way way) {
        Set<String> also = new HashSet<>();
        way.changes().forEach(change -> change.field().also().ifPresent(also::add));
        for (Finding finding :
                also.isEmpty() ? List.<Finding>of() : trials.with(way.changes()).findings()) {
            for (Remedy remedy : finding.remedies()) {
                if (also.contains(remedy.fact().field().path())) {
                    change(finding, remedy, way).ifPresent(way::change);
                }
            }
        }
        return trials.with(way.changes()).isOpen();
    }

    /** The findings for which no change was left, where nothing opens the gate. */
    List<Finding> stuck() {
        return stuck;
    }

    /** The findings that asked for a change. */
    Set<Finding> askedBy(Fact<?> change) {
        return asked.getOrDefault(change, Set.of());
    }

    /** Every change that a finding asked for anywhere: what a set can be made of. */
    Set<Fact<?>> candidates() {
        return asked.keySet();
    }

    private void go(Way way) {
        while (true) {
            Held held = trials.with(way.changes());
            if (held.isOpen()) {
                keep(needed(way.changes()));
                return;
            }
            if (held.isBeside()) {
                return;
            }
            List<Fact<?>> forced = new ArrayList<>();
            for (Finding finding : held.findings()) {
                if (!leavesAChoice(finding)) {
                    List<Fact<?>> changes = changes(finding, way);
                    if (changes.isEmpty()) {
                        stuck = stuck.isEmpty() ? held.findings() : stuck;
                        return;
                    }
                    forced.addAll(changes);
                }
            }
            if (forced.isEmpty()) {
                branch(way, changes(held.findings().get(0), way), held);
                return;
            }
            forced.forEach(way::change);
        }
    }

    private void branch(Way way, List<Fact<?>> options, Held held) {
        if (options.isEmpty()) {
            stuck = stuck.isEmpty() ? held.findings() : stuck;
        }
        boolean first = true;
        for (Fact<?> option : options) {
            if (first || trials.runs() < MOST_RUNS) {
                Way next = way.copy();
                next.change(option);
                go(next);
            }
            first = false;
        }
    }

    /** Whether any one of its remedies clears the finding, and not all of them together. */
    private static boolean leavesAChoice(Finding finding) {
        return finding.type() == FindingType.CONTRADICTION || finding.type() == FindingType.UNCLEAR_ROUTE;
    }

    /** What its remedies ask for, as far as it was not tried before. */
    private List<Fact<?>> changes(Finding finding, Way way) {
        List<Fact<?>> changes = new ArrayList<>();
        for (Remedy remedy : finding.remedies()) {
            change(finding, remedy, way).ifPresent(change -> {
                asked.computeIfAbsent(change, key -> new LinkedHashSet<>()).add(finding);
                changes.add(change);
            });
        }
        return changes;
    }

    /** The value at the remedy; where it leaves that open, the one that brings up the fewest findings. */
    private Optional<Fact<?>> change(Finding finding, Remedy remedy, Way way) {
        Fact<?> fact = remedy.fact();
        List<Fact<?>> possible = new ArrayList<>();
        if (finding.type() == FindingType.SECRET) {
            possible.add(values.cleaned(fact));
        } else if (remedy.wanted().isPresent()) {
            possible.add(Revised.fact(fact, remedy.wanted().get()));
        } else {
            possible.addAll(values.of(fact));
        }
        if (possible.size() > 1 || leavesAChoice(finding)) {
            for (Fact<?> one : possible) {
                asked.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(finding);
                open.add(one);
            }
        }
        possible.removeIf(way::hasTried);
        if (possible.size() < 2) {
            return possible.stream().findFirst();
        }
        Set<String> before = trials.with(way.changes()).names();
        Optional<Fact<?>> fewest = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (Fact<?> candidate : possible) {
            Way next = way.copy();
            next.change(candidate);
            Held held = trials.with(next.changes());
            Set<String> more = held.names();
            more.removeAll(before);
            int weight = held.isBeside() || held.has(finding) ? Integer.MAX_VALUE - 1 : more.size();
            if (weight < least) {
                least = weight;
                fewest = Optional.of(candidate);
            }
            if (least == 0) {
                break;
            }
        }
        return fewest;
    }

    private void keep(List<Fact<?>> found) {
        if (best.isEmpty() || found.size() < best.get().size()) {
            best = Optional.of(found);
        }
    }

    /** Without the changes that the others do without; those of a long list's entries are all kept. */
    private List<Fact<?>> needed(Collection<Fact<?>> changes) {
        List<Fact<?>> forwards = new ArrayList<>(changes);
        List<Fact<?>> backwards = new ArrayList<>(changes);
        Collections.reverse(backwards);
        List<Fact<?>> one = needed(changes, forwards);
        List<Fact<?>> other = needed(changes, backwards);
        return other.size() < one.size() ? other : one;
    }

    private List<Fact<?>> needed(Collection<Fact<?>> changes, List<Fact<?>> order) {
        List<Fact<?>> needed = new ArrayList<>(changes);
        boolean many = changes.stream().filter(change -> change.item() >= 0).count() > MOST_ENTRIES;
        for (Fact<?> change : order) {
            if (!many || change.item() < 0) {
                List<Fact<?>> without = new ArrayList<>(needed);
                without.remove(change);
                if (trials.with(without).isOpen()) {
                    needed = without;
                }
            }
        }
        return needed;
    }
}
