package dev.holdpoint.plan;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.verdict.Phrases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** With which times a plan holds that leaves a time to those who know it. */
final class Times {
    private final Trials trials;
    private final TrueValues values;
    private final List<Fact<?>> changes;
    /** The times of the plan that are their authors' to say. */
    private final List<Fact<?>> open;

    Times(Trials trials, TrueValues values, List<Fact<?>> changes, List<Fact<?>> open) {
        this.trials = trials;
        this.values = values;
        this.changes = changes;
        this.open = open;
    }

    /** The condition that the time has to meet; empty where any true one does. */
    String condition(Fact<?> time) {
        List<Fact<?>> all = all(time);
        List<Fact<?>> holding = holding(all, changes);
        for (Fact<?> other : open) {
            if (!other.equals(time) && hangsOn(other, all, holding)) {
                return "a time for which the rest holds, such as " + Phrases.value(time);
            }
        }
        return holding.size() == all.size() ? "" : between(time, all);
    }

    /** From the earliest on. */
    private List<Fact<?>> all(Fact<?> time) {
        List<Fact<?>> all = new ArrayList<>(values.of(Revised.unknown(time)));
        all.sort((one, other) -> moment(one).compareTo(moment(other)));
        return all;
    }

    private List<Fact<?>> holding(List<Fact<?>> times, Collection<? extends Fact<?>> among) {
        return times.stream().filter(time -> holds(time, among)).toList();
    }

    private boolean holds(Fact<?> time, Collection<? extends Fact<?>> among) {
        return trials.with(Way.of(among).with(time)).isOpen();
    }

    /** Whether other times hold once another open one is the earliest or the latest with which the plan holds. */
    private boolean hangsOn(Fact<?> other, List<Fact<?>> all, List<Fact<?>> holding) {
        List<Fact<?>> others = holding(all(other), changes);
        return !others.isEmpty()
                && (!holding(all, Way.of(changes).with(others.get(0))).equals(holding)
                        || !holding(all, Way.of(changes).with(others.get(others.size() - 1)))
                                .equals(holding));
    }

    /** How far from the planned time on, either way, the plan holds. */
    private String between(Fact<?> time, List<Fact<?>> all) {
        int at = all.indexOf(time);
        int first = at;
        while (first > 0 && holds(all.get(first - 1), changes)) {
            first--;
        }
        int last = at;
        while (last < all.size() - 1 && holds(all.get(last + 1), changes)) {
            last++;
        }
        Optional<Fact<?>> from =
                first == 0 ? Optional.empty() : Optional.of(farthest(all.get(first), all.get(first - 1)));
        Optional<Fact<?>> to =
                last == all.size() - 1 ? Optional.empty() : Optional.of(farthest(all.get(last), all.get(last + 1)));
        if (from.isPresent() && from.equals(to)) {
            return named(time);
        }
        return "a time "
                + from.map(one -> "not before " + named(one)).orElse("")
                + (from.isPresent() && to.isPresent() ? " and " : "")
                + to.map(one -> "not after " + named(one)).orElse("");
    }

    /** The farthest time, by the second, with which the plan holds, on the way to one with which it does not. */
    private Fact<?> farthest(Fact<?> holding, Fact<?> failing) {
        Fact<?> farthest = holding;
        long good = second(holding);
        long bad = second(failing);
        while (Math.abs(bad - good) > 1) {
            long middle = good + (bad - good) / 2;
            Fact<?> tried = Revised.fact(holding, Moment.of(Instant.ofEpochSecond(middle)));
            if (holds(tried, changes)) {
                good = middle;
                farthest = tried;
            } else {
                bad = middle;
            }
        }
        return farthest;
    }

    /** By the fact that says the same time, where one does. */
    private String named(Fact<?> time) {
        return values.saying(moment(time))
                .filter(fact -> !Slot.of(fact).equals(Slot.of(time)))
                .map(fact -> fact.path() + " (" + Phrases.value(fact) + ")")
                .orElse(Phrases.value(time));
    }

    private static long second(Fact<?> time) {
        return moment(time).toInstant().getEpochSecond();
    }

    private static Moment moment(Fact<?> time) {
        return (Moment) time.get();
    }
}
