package dev.holdpoint.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Revised;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@code -Dholdpoint.interviews=1000} says over how many situations. */
class InterviewTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final long SEED = Long.getLong("holdpoint.seed", 20261126L);
    private static final int INTERVIEWS = Integer.getInteger("holdpoint.interviews", 30);
    private static final double[] BAD = {0, 0, 0.02, 0.05, 0.15};

    /** Figures over interviews that end one way. */
    private static final class Tally {
        private final String name;
        private int interviews;
        private int asked;
        private int gaps;
        private int more;
        private int small;
        private int smallAsked;
        private int smallBest;

        Tally(String name) {
            this.name = name;
        }

        void count(int asked, int gaps) {
            interviews++;
            this.asked += asked;
            this.gaps += gaps;
            more += asked > gaps ? 1 : 0;
        }

        void countSmall(int asked, int best) {
            small++;
            smallAsked += asked;
            smallBest += best;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%s: %d interviews, %d questions, %d in the order of the format (%d %%), more in %d;"
                            + " of %d small ones %d questions where the best order has %d%n",
                    name,
                    interviews,
                    asked,
                    gaps,
                    Math.round(100.0 * asked / Math.max(1, gaps)),
                    more,
                    small,
                    smallAsked,
                    smallBest);
        }
    }

    private final Tally open = new Tally("ends open");
    private final Tally shut = new Tally("ends blocked");
    /** So many runs take 100 ms where each takes less than one, as it does once the rules have run a few hundred times. */
    private static final int MOST_RUNS = 120;

    private int mostRuns;
    private final Tally undecided = new Tally("nobody knows");

    @Test
    void anInterviewAsksNoMoreThanTheGapsAndStopsWhenTheGateIsDecided() {
        Random random = new Random(SEED);
        for (int i = 0; i < INTERVIEWS; i++) {
            Situation truth =
                    new Situations(SEED + i).unknown(0).bad(BAD[i % BAD.length]).next();
            interviewed(truth, forgotten(truth, random, 0.1 + 0.9 * random.nextDouble()), i < 200);
        }
        check("generated");
    }

    @Test
    void soItIsWithTheStories() {
        Random random = new Random(SEED);
        for (Situation truth : Stories.all()) {
            interviewed(truth, forgotten(truth, random, 0.1 + 0.9 * random.nextDouble()), true);
        }
        check("stories");
    }

    private void interviewed(Situation truth, Situation begun, boolean searched) {
        Lead lead = new Lead(CHECKER::check, truth);
        for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.HANDOFF)) {
            Lead.Course course = lead.interviewed(begun, gate);
            int gaps = lead.inTheOrderOfTheFormat(begun, gate).questions();
            Tally tally = course.open() ? open : course.decided() ? shut : undecided;
            if (gaps > 0 && course.questions() > 0) {
                tally.count(course.questions(), gaps);
                if (searched && gaps <= 4) {
                    tally.countSmall(course.questions(), lead.best(begun, gate, course.questions()));
                }
            }
        }
        mostRuns = Math.max(mostRuns, lead.mostRuns());
    }

    private void check(String over) {
        System.out.println(over + ", runs of the rules before a question: at most " + mostRuns);
        for (Tally tally : List.of(open, shut, undecided)) {
            System.out.print(over + ", " + tally);
        }

        assertThat(mostRuns).isLessThanOrEqualTo(MOST_RUNS);
        assertThat(open.asked).as("seed " + SEED).isLessThanOrEqualTo(open.gaps);
        assertThat(shut.asked).as("seed " + SEED).isLessThanOrEqualTo((int) (0.6 * shut.gaps));
    }

    /** Known are the symptoms, as a log gives them; what else there is to say is asked. */
    @Test
    void tenAnswersSayWhomToGoToAndWhatToPause() {
        List<Integer> answers = new ArrayList<>();
        for (Situation truth : Stories.all()) {
            if (truth.anIncident().isPresent()) {
                Fact<?> symptoms = truth.anIncident().get().symptoms();
                Situation begun = Edits.without(withoutSome(truth, new Random(SEED), 1), "environment.automation");
                Interview interview = new Interview(CHECKER::check, Revised.of(begun, List.of(symptoms)));
                List<Decision> course = new Lead(CHECKER::check, truth).courseOf(interview);
                answers.add(
                        (int) course.stream().filter(about -> !about.isGate()).count());
            }
        }
        System.out.println("answers until it is said whom to go to and what to pause, over the stories: " + answers);
        assertThat(answers).allMatch(count -> count <= 10);
    }

    private static Situation forgotten(Situation truth, Random random, double share) {
        Situation left = withoutSome(truth, random, share);
        return random.nextInt(4) == 0 ? Edits.without(left, "incident") : left;
    }

    private static Situation withoutSome(Situation truth, Random random, double share) {
        List<Fact<?>> unknown = new ArrayList<>();
        for (Fact<?> fact : Facts.leaves(truth)) {
            if (random.nextDouble() < share && fact.item() < 0 && fact.field() != Situation.SITUATION) {
                unknown.add(Revised.unknown(fact));
            }
        }
        return Revised.of(truth, unknown);
    }

    @Test
    void anIncidentIsAskedAboutWhomToGoToThenWhatToPauseThenTheGate() {
        Random random = new Random(SEED);
        for (Situation truth : Stories.all()) {
            Interview interview = new Interview(CHECKER::check, withoutSome(truth, random, 0.7));
            boolean incident = interview.situation().anIncident().isPresent();

            List<Decision> about = new Lead(CHECKER::check, truth).courseOf(interview);

            List<Decision> turns = incident
                    ? List.of(Decision.ESCALATION, Decision.PAUSE, interview.gate())
                    : List.of(interview.gate());
            assertThat(about)
                    .as(truth.id() + " " + SEED)
                    .allMatch(turns::contains)
                    .isSortedAccordingTo(Comparator.comparing(turns::indexOf));
        }
    }

    @Test
    void aFailedFindingDecidesOnlyWhereNoOpenAnswerLiftsIt() {
        Situation situation = Situation.builder()
                .update(update -> update.state(dev.holdpoint.situation.UpdateState.PLANNED)
                        .reviews(reviews -> reviews.workflows(dev.holdpoint.situation.Answer.NO)))
                .build();

        assertThat(new Interview(CHECKER::check, situation, Decision.START).isDecided())
                .isFalse();
        assertThat(new Interview(
                                CHECKER::check, Edits.with(situation, "environment.woocommerce", "yes"), Decision.START)
                        .isDecided())
                .isTrue();
    }

    @Test
    void whatNobodyKnowsIsNotAskedAgain() {
        Interview interview = new Interview(CHECKER::check, Situation.builder().build(), Decision.HANDOFF);
        InterviewQuestion first = interview.question().orElseThrow();

        interview.notKnown(first);

        assertThat(interview.question()).isEmpty();
        assertThat(interview.isDecided()).isFalse();
        assertThat(interview.back()).isTrue();
        assertThat(interview.question().orElseThrow().path()).isEqualTo(first.path());
    }
}
