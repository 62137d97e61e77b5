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
import java.util.Random;
import org.junit.jupiter.api.Test;

/** {@code -Dholdpoint.interviews=1000} says over how many situations. */
class InterviewTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final long SEED = Long.getLong("holdpoint.seed", 20261126L);
    private static final int INTERVIEWS = Integer.getInteger("holdpoint.interviews", 60);
    private static final double[] BAD = {0, 0, 0.02, 0.05, 0.15};

    private final Tally open = new Tally();
    private final Tally shut = new Tally();

    /** Figures over situations that end one way. */
    private static final class Tally {
        int interviews;
        int asked;
        int gaps;
        int more;

        void count(int asked, int gaps) {
            interviews++;
            this.asked += asked;
            this.gaps += gaps;
            more += asked > gaps ? 1 : 0;
        }

        @Override
        public String toString() {
            return interviews + " interviews, " + asked + " questions where the format's order has " + gaps
                    + ", more in " + more;
        }
    }

    @Test
    void anInterviewAsksNoMoreThanTheGapsAndStopsWhenTheGateIsDecided() {
        Random random = new Random(SEED);
        long slowest = 0;
        int bestAsked = 0;
        int bestPossible = 0;
        for (int i = 0; i < INTERVIEWS; i++) {
            Situation truth =
                    new Situations(SEED + i).unknown(0).bad(BAD[i % BAD.length]).next();
            Lead lead = new Lead(CHECKER::check, truth);
            Situation begun = forgotten(truth, random, 0.1 + 0.9 * random.nextDouble());
            for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.HANDOFF)) {
                Lead.Course course = lead.interviewed(begun, gate);
                int gaps = lead.inTheOrderOfTheFormat(begun, gate).questions();
                if (gaps > 0 && course.questions() > 0) {
                    (course.open() ? open : shut).count(course.questions(), gaps);
                }
                if (gaps <= 4 && i < 200) {
                    bestAsked += course.questions();
                    bestPossible += lead.best(begun, gate, course.questions());
                }
            }
            slowest = Math.max(slowest, i < 20 ? 0 : lead.slowestMillis());
        }
        System.out.println("open: " + open + "\nshut: " + shut + "\nslowest question " + slowest
                + " ms\nbest order on small ones: " + bestAsked + " questions where " + bestPossible + " would do");

        assertThat(open.asked).as("seed " + SEED).isLessThanOrEqualTo(open.gaps);
        assertThat(shut.asked).as("seed " + SEED).isLessThanOrEqualTo((int) (0.6 * shut.gaps));
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
