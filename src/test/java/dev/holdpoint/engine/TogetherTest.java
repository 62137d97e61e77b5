package dev.holdpoint.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.derived.NotApplicable;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.FindingType;
import dev.holdpoint.verdict.PolicyRule;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Subject;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final NotApplicable NO_START = new NotApplicable("start");

    @Test
    void startIsNotNotApplicableBesideAFindingThatHoldsNothingElse() {
        assertThatThrownBy(() -> Together.check(List.of(NO_START, finding(Status.FAILED, Decision.START))))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the rules conclude that start is not applicable, and `x.y` holds it shut");
        assertThatThrownBy(() -> Together.check(List.of(finding(Status.UNKNOWN, Decision.START), NO_START)))
                .isInstanceOf(PolicyException.class);
        assertThatThrownBy(() -> Together.check(List.of(finding(Status.CONTRADICTION, Decision.START), NO_START)))
                .isInstanceOf(PolicyException.class);
    }

    @Test
    void whatCloseShowsAsWellOrHoldsNothingStandsBesideIt() {
        assertThatCode(() -> Together.check(List.of(
                        NO_START,
                        finding(Status.FAILED, Decision.START, Decision.CLOSE),
                        finding(Status.ADVICE, Decision.START))))
                .doesNotThrowAnyException();
    }

    @Test
    void aFindingOfTwoGatesOfWhichNeitherAppliesIsSeenByNobody() {
        assertThatThrownBy(() -> Together.check(List.of(
                        NO_START,
                        new NotApplicable("handoff"),
                        finding(Status.FAILED, Decision.START, Decision.HANDOFF))))
                .isInstanceOf(PolicyException.class);
    }

    @Test
    void aGateThatAlwaysAppliesIsNeverNotApplicable() {
        assertThatThrownBy(() -> Together.check(List.of(new NotApplicable("close"))))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the rules conclude that close is not applicable, which it never is");
    }

    private static Finding finding(Status status, Decision first, Decision... others) {
        PolicyRule rule = new PolicyRule("x.y", "x", List.of(Clause.of("AC-2")), EnumSet.of(first, others));
        return new Finding(rule, FindingType.AS_THE_RULE_SAYS, status, List.of(), List.of(), Subject.NONE);
    }
}
