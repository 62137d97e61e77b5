package dev.holdpoint.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Values;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * No smaller set of what findings ask for opens the gate: every smaller one is tried. {@code -Dholdpoint.plans=10000} says over how
 * many situations, {@code -Dholdpoint.seed=} from which seed.
 */
class SmallestPlanTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final long SEED = Long.getLong("holdpoint.seed", 20261126L);
    private static final int PLANS = Integer.getInteger("holdpoint.plans", 60);
    private static final int MOST_MISSING = 6;
    private static final int MOST_SETS = Integer.getInteger("holdpoint.sets", 1_000);
    private static final List<Decision> GATES =
            List.of(Decision.START, Decision.CLOSE, Decision.RESUME, Decision.HANDOFF);

    private final Random random = new Random(SEED);
    private final Situations situations = new Situations(SEED).unknown(0).bad(0);

    @Test
    void noSmallerSetOfWhatIsAskedForOpensTheGate() {
        List<String> exceptions = new ArrayList<>();
        int plans = 0;
        int smaller = 0;
        for (int i = 0; plans < PLANS; i++) {
            Situation situation = disturbed(situations.next());
            for (Decision gate : GATES) {
                Trials trials = new Trials(CHECKER::check, situation, gate);
                if (trials.with(List.of()).isOpen()
                        || trials.with(List.of()).findings().size() > MOST_MISSING) {
                    continue;
                }
                plans++;
                Search search = new Search(trials, situation);
                List<Fact<?>> smallest = search.smallest().orElse(List.of());
                List<Fact<?>> candidates = List.copyOf(search.candidates());
                Smaller brute = new Smaller(trials, candidates);
                List<Fact<?>> found = brute.opening(smallest.isEmpty() ? MOST_MISSING : smallest.size() - 1);
                smaller += brute.tried;
                if (!found.isEmpty()) {
                    exceptions.add(
                            i + " " + gate + ": " + smallest + "\n  but " + found + "\n" + Yaml.write(situation));
                }
            }
        }
        System.out.println(plans + " plans, " + smaller + " smaller sets tried, " + exceptions.size() + " exceptions");

        assertThat(exceptions).as("seed " + SEED).isEmpty();
    }

    /** Up to six facts are gone, or say anything. */
    private Situation disturbed(Situation situation) {
        List<Fact<?>> facts = new ArrayList<>(Facts.leaves(situation));
        Collections.shuffle(facts, random);
        Situation disturbed = situation;
        int left = 1 + random.nextInt(MOST_MISSING);
        for (Fact<?> fact : facts) {
            List<Object> values = Values.candidates(fact.field());
            if (left > 0 && fact.item() < 0 && fact.field() != Situation.SITUATION) {
                try {
                    disturbed = values.isEmpty() || random.nextInt(3) == 0
                            ? Edits.without(disturbed, fact.path())
                            : Edits.with(disturbed, fact.path(), values.get(random.nextInt(values.size())));
                    left--;
                } catch (IllegalArgumentException cannotBe) {
                    // another one then
                }
            }
        }
        return disturbed;
    }

    /** Every set of candidates up to a size. */
    private static final class Smaller {
        private final Trials trials;
        private final List<Fact<?>> candidates;
        private int tried;

        Smaller(Trials trials, List<Fact<?>> candidates) {
            this.trials = trials;
            this.candidates = candidates;
        }

        /** Of every size, as far as not too many are to be tried. */
        List<Fact<?>> opening(int most) {
            int size = 0;
            long sets = 1;
            long all = 0;
            while (size < most && all + sets * (candidates.size() - size) / (size + 1) <= MOST_SETS) {
                sets = sets * (candidates.size() - size) / (size + 1);
                all += sets;
                size++;
            }
            return opening(0, size, new ArrayList<>(), new HashSet<>());
        }

        private List<Fact<?>> opening(int from, int left, List<Fact<?>> chosen, Set<Slot> slots) {
            if (!chosen.isEmpty()) {
                tried++;
                if (trials.with(chosen).isOpen()) {
                    return List.copyOf(chosen);
                }
            }
            for (int i = from; left > 0 && i < candidates.size(); i++) {
                Fact<?> candidate = candidates.get(i);
                if (slots.add(Slot.of(candidate))) {
                    chosen.add(candidate);
                    List<Fact<?>> found = opening(i + 1, left - 1, chosen, slots);
                    if (!found.isEmpty()) {
                        return found;
                    }
                    chosen.remove(chosen.size() - 1);
                    slots.remove(Slot.of(candidate));
                }
            }
            return List.of();
        }
    }
}
