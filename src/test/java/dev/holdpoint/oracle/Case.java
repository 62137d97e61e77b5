package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.ProductionImpact;
import dev.holdpoint.situation.RollbackDecision;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.situation.Update;
import dev.holdpoint.situation.UpdateState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One situation, with what several decisions have to work out of it first. */
final class Case {
    final Situation situation;
    final Update update;
    /** What the scanner found, or what was planted for it. */
    final List<Secret> secrets;
    /** null where nothing went wrong, and where nobody has said whether something did. */
    final @Nullable Incident incident;
    /** whether somebody has said that nothing went wrong. */
    final boolean nothingWrong;
    /** The incident whose impact continues, or may. */
    final @Nullable Incident goingOn;

    final boolean planned;
    final boolean applied;
    final boolean rolledBack;
    /** Whether staging is mandatory. */
    final boolean mandatory;

    Case(Situation situation, List<Secret> secrets) {
        this.situation = situation;
        this.update = situation.update();
        this.secrets = secrets;
        this.incident = situation.anIncident().orElse(null);
        this.nothingWrong = situation.isWithoutIncident();
        this.goingOn = situation
                .anIncident()
                .filter(one -> one.productionImpact().mayBe(ProductionImpact.CONTINUING))
                .orElse(null);
        this.planned = update.state().is(UpdateState.PLANNED);
        this.applied = update.state().is(UpdateState.APPLIED);
        this.rolledBack = update.state().is(UpdateState.ROLLED_BACK);
        this.mandatory = StagingReading.mandatory(situation.release());
    }

    /** whether nobody has said if something went wrong. */
    boolean incidentUnsaid() {
        return incident == null && !nothingWrong;
    }

    /** Whether the update is there, or was there. */
    boolean made() {
        return applied || rolledBack;
    }

    /** */
    boolean rollbackUnderWay() {
        return applied && update.record().rollbackDecision().is(RollbackDecision.ROLL_BACK);
    }

    /** PC-4: where there is no staging, and nobody says otherwise, the update was not made there. Null where it is unknown. */
    @Nullable
    Answer stagingUpdated() {
        Fact<Answer> updated = update.staging().updated();
        if (updated.known()) {
            return updated.get();
        }
        return situation.environment().stagingAvailable().is(NO) ? NO : null;
    }

    /** */
    boolean stagingBinds() {
        return !rolledBack && !rollbackUnderWay() && (mandatory || stagingUpdated() != NO);
    }
}
