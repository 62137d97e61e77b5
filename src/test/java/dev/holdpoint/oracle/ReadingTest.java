package dev.holdpoint.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.generate.Edits;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Situation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the register says, worked out by hand. */
class ReadingTest {
    private static final String CLOSED = "[RR-1, RR-2, RR-3, RR-4, RR-5, RR-6, PC-7, PC-8, PC-9, PC-10, PC-11] failed";

    @Test
    void nothing_known() {
        assertThat(Reading.of(Situation.builder().build())).hasToString("""
                staging: mandatory
                  [SP-1, SP-2, SP-3, SP-4, SP-5, SP-6, SP-7] unknown
                  [RO-2] unknown
                pause: unknown
                  [SP-8] unknown
                start: blocked
                  [BU-1, PC-1] unknown
                  [BU-2, PC-2] unknown
                  [BU-3, PC-3] unknown
                  [BU-3, PC-3] unknown
                  [BU-4] unknown
                  [BU-5] unknown
                  [BU-6] unknown
                  [BU-7] unknown
                  [BU-8] unknown
                  [SP-8] unknown
                  [SP-9, RO-1] unknown
                  [OC-1] unknown
                  [OC-7, RO-3] unknown
                  [PC-4] unknown
                  [AC-1] unknown
                  [AC-2] unknown
                  [RO-2] unknown
                  [RO-9] unknown
                close: blocked
                  [BU-1, PC-1] unknown
                  [BU-2, PC-2] unknown
                  [BU-3, PC-3] unknown
                  [BU-3, PC-3] unknown
                  [SP-8] unknown
                  [SP-9, RO-1] unknown
                  [RR-1, PC-7] unknown
                  [RR-2, PC-8] unknown
                  [RR-3] unknown
                  [RR-4] unknown
                  [RR-5] unknown
                  [RR-6, PC-10] unknown
                  [RR-7] unknown
                  [OC-1] unknown
                  [OC-7, RO-3] unknown
                  [PC-4] unknown
                  [PC-6, AC-2] unknown
                  [PC-9] unknown
                  [PC-11] unknown
                  [AC-1] unknown
                  [AC-2] unknown
                  [AC-3] unknown
                  [AC-4] unknown
                  [AC-5] unknown
                  [AC-6] unknown
                resume: blocked
                  [RR-1, RR-2, RR-3, RR-4, RR-5, RR-6, PC-7, PC-8, PC-9, PC-10, PC-11] unknown
                  [RO-7] unknown
                handoff: blocked
                  [OC-7, RO-3] unknown
                escalation: none, route null
                rollback: not-ready
                  [BU-3, PC-3] unknown
                  [BU-3, PC-3] unknown
                  [RR-3] unknown
                  [RR-4] unknown
                """);
    }

    @Test
    void all_is_well_before_the_update() {
        Result result = Reading.of(Examples.planned());
        assertThat(result.staging()).isEqualTo(decision("recommended"));
        assertThat(result.start()).isEqualTo(decision("open"));
        assertThat(result.close().findings()).map(Found::toString).containsExactly("[AC-2] failed");
        assertThat(result.resume().findings()).map(Found::toString).containsExactly(CLOSED);
    }

    @Test
    void all_is_well_after_the_update() {
        assertThat(Reading.of(Examples.applied())).hasToString("""
                staging: recommended
                pause: none
                  category cart: keep-running
                start: not-applicable
                close: open
                resume: open
                handoff: not-applicable
                escalation: none, route null
                rollback: ready
                """);
    }

    @Test
    void all_is_well_after_an_incident() {
        assertThat(Reading.of(Examples.appliedWithIncident())).hasToString("""
                staging: recommended
                pause: none
                  category cart: keep-running
                start: not-applicable
                close: open
                resume: open
                handoff: open
                escalation: escalate, route host
                  [LD-2] trigger
                  party host
                    [LD-2] trigger
                rollback: ready
                """);
    }

    @Test
    void an_empty_incident_is_an_incident() {
        Result result = Reading.of(
                Edits.with(Edits.without(Examples.applied(), "incident"), "incident.reproductionSteps", List.of()));
        assertThat(result.handoff().findings())
                .map(Found::toString)
                .containsExactly(
                        "[OC-3] unknown",
                        "[OC-8, AC-9] unknown",
                        "[PC-12, AC-7] unknown",
                        "[PC-13, AC-7] unknown",
                        "[PC-14, AC-7] unknown",
                        "[PC-18, AC-7] failed",
                        "[PC-19, AC-8] unknown",
                        "[PC-20, AC-8] unknown",
                        "[PC-21, AC-8] unknown",
                        "[PC-22, AC-8] unknown",
                        "[PC-23, AC-8, CM-3] unknown",
                        "[CM-1] unknown",
                        "[CM-1, CM-2] unknown",
                        "[CM-2] unknown",
                        "[CM-4] unknown",
                        "[CM-4] unknown");
        assertThat(result.escalation().parties())
                .map(Object::toString)
                .containsExactly(
                        "Recipient[party=internal, findings=[[OC-5] trigger, [OC-6] unknown, [OC-7] unknown, [OC-8, AC-9] unknown]]");
        assertThat(result.close().findings())
                .map(Found::toString)
                .contains("[OC-2] unknown", "[OC-6] unknown", "[OC-7] unknown", "[OC-8, AC-9] unknown");
        assertThat(result.resume().findings()).map(Found::toString).containsExactly(CLOSED, "[OC-4] unknown");
    }

    // staging

    @Test
    void each_touched_area_asks_for_staging_but_other_does_not() {
        assertThat(staging(Examples.applied(), "release.touches", List.of("other")))
                .isEmpty();
        assertThat(staging(Examples.applied(), "release.touches", List.of("other", "woocommerce", "workflows")))
                .containsExactly("[SP-1] trigger", "[SP-7] trigger");
    }

    @Test
    void a_first_number_that_differs_is_major_unless_the_release_says_otherwise() {
        Situation major = Edits.with(Examples.planned(), "release.version", "4.0.0");
        assertThat(staging(major, "release.touches", List.of())).containsExactly("[RO-2] trigger");
        assertThat(start(major, "procedures.backupStagingWorkflow", "not-done")).containsExactly("[RO-2] failed");
        assertThat(start(major, "procedures.backupStagingWorkflow", "done")).isEmpty();
        assertThat(start(major, "release.major", "no")).isEmpty();
        assertThat(staging(major, "release.major", "no")).containsExactly("[RO-2] advice");
    }

    @Test
    void a_release_that_lacks_a_version_may_be_major() {
        Situation unknown = Edits.without(Examples.planned(), "release.previousVersion");
        assertThat(staging(unknown, "release.touches", List.of())).containsExactly("[RO-2] unknown");
        assertThat(start(unknown, "procedures.changelogReview", "not-done"))
                .containsExactly("[RO-2] unknown", "[RO-9] failed");
    }

    @Test
    void staging_that_is_recommended_and_left_out_is_advice() {
        Situation without = Edits.with(
                Edits.without(Examples.applied(), "update.staging.diagnostics"), "update.staging.updated", "no");
        assertThat(strings(Reading.of(without).staging())).containsExactly("[PC-4] advice");
        assertThat(Reading.of(without).close().outcome()).isEqualTo("open");
    }

    @Test
    void staging_that_is_recommended_and_not_answered_binds() {
        Situation unknown = Edits.without(Examples.applied(), "update.staging.updated");
        assertThat(close(unknown, "update.staging.diagnostics", "failed"))
                .containsExactly("[PC-4] unknown", "[AC-1] failed");
    }

    @Test
    void a_failed_run_that_nobody_had_to_make_is_a_failure() {
        assertThat(close(Examples.applied(), "update.staging.diagnostics", "not-run"))
                .containsExactly("[AC-1] failed");
    }

    @Test
    void mandatory_staging_without_a_staging_site_has_nowhere_to_go() {
        Situation nowhere = Edits.with(
                Edits.with(Examples.planned(), "release.touches", List.of("agents")),
                "environment.stagingAvailable",
                "no");
        assertThat(start(nowhere, "update.staging.updated", "no"))
                .containsExactly("[PC-4] failed", "[AC-1] contradiction");
        assertThat(strings(Reading.of(Edits.without(nowhere, "update.staging")).start()))
                .containsExactly("[PC-4] failed", "[AC-1] unknown");
        assertThat(start(nowhere, "update.staging.updated", "yes"))
                .containsExactly("[PC-4] contradiction", "[PC-4] failed");
    }

    @Test
    void diagnostics_contradict_a_missing_staging_site_whether_or_not_it_is_said_that_staging_was_updated() {
        Situation nowhere = Edits.with(
                Edits.without(Examples.applied(), "update.staging.updated"), "environment.stagingAvailable", "no");
        assertThat(close(nowhere, "update.staging.diagnostics", "passed")).containsExactly("[AC-1] contradiction");
        assertThat(close(nowhere, "update.staging.diagnostics", "not-run")).isEmpty();
    }

    // start and close

    @Test
    void a_store_has_its_parts_reviewed_first() {
        assertThat(start(
                        Edits.with(Examples.planned(), "update.reviews.agents", "no"),
                        "environment.woocommerce",
                        "yes"))
                .containsExactly(
                        "[BU-4] unknown", "[BU-5] unknown", "[BU-6] failed", "[BU-7] unknown", "[BU-8] unknown");
    }

    @Test
    void an_owner_needs_name_and_role() {
        assertThat(strings(Reading.of(Edits.without(Examples.planned(), "owner.role"))
                        .start()))
                .containsExactly("[OC-1] unknown");
    }

    @Test
    void a_rolled_back_update_closes_without_staging() {
        Situation back = Edits.without(Examples.applied(), "update.staging");
        back = Edits.with(back, "update.record.rollbackDecision", "roll-back");
        back = Edits.with(back, "environment.sophmateVersion", "3.1.4");
        assertThat(close(back, "update.state", "rolled-back")).isEmpty();
    }

    @Test
    void the_audit_log_may_wait_for_the_first_actions() {
        assertThat(close(Examples.applied(), "update.auditLogReview", "pending"))
                .containsExactly("[RR-7] failed");
        Situation waiting = Edits.with(Examples.applied(), "update.auditLogReview", "no-actions-yet");
        assertThat(strings(Reading.of(waiting).close())).containsExactly("[RR-7] advice");
        assertThat(strings(Reading.of(waiting).resume())).containsExactly("[RR-7] advice");
        assertThat(Reading.of(waiting).close().outcome()).isEqualTo("open");
    }

    @Test
    void a_recorded_failure_is_a_record() {
        Situation failed = Edits.with(Examples.applied(), "update.record.diagnosticsResult", "failed");
        assertThat(close(failed, "update.production.diagnostics", "failed"))
                .containsExactly("[PC-6, AC-2] failed", "[PC-6, RO-3] contradiction");
        assertThat(strings(Reading.of(failed).close())).containsExactly("[RR-5] contradiction");
    }

    @Test
    void two_facts_that_cannot_both_be_true_block() {
        assertThat(close(Examples.applied(), "update.record.version", "3.2.1"))
                .containsExactly("[RR-1, PC-7] contradiction", "[RR-1, PC-15] contradiction");
        assertThat(close(Examples.applied(), "environment.sophmateVersion", "3.1.4"))
                .containsExactly("[RR-1, PC-15] contradiction", "[PC-15] contradiction");
        assertThat(close(Examples.applied(), "update.backup.takenAt", "2026-04-29T09:00:00.5Z"))
                .containsExactly("[BU-3, PC-3] contradiction");
        assertThat(close(Examples.applied(), "asOf", "2026-04-29T08:30:00Z")).containsExactly("[RR-2] contradiction");
        assertThat(close(Examples.applied(), "update.production.diagnostics", "failed"))
                .containsExactly("[RR-5] contradiction", "[PC-6, AC-2] failed", "[PC-6, RO-3] contradiction");
        assertThat(close(Examples.applied(), "update.closedAt", "2026-04-29T08:59:59Z"))
                .containsExactly("[AC-2] contradiction");
        assertThat(close(Examples.applied(), "update.closedAt", "2026-04-29T10:15:01Z"))
                .containsExactly("[AC-2] contradiction");
        assertThat(close(Examples.applied(), "update.closedAt", "2026-04-29T09:00:00Z"))
                .isEmpty();
    }

    @Test
    void an_update_that_is_still_planned_leaves_no_trace() {
        assertThat(start(Examples.planned(), "asOf", "2026-04-29T07:30:00Z"))
                .containsExactly("[BU-3] contradiction", "[RR-2] contradiction");
        assertThat(start(Examples.planned(), "update.record.rollbackDecision", "roll-back"))
                .containsExactly("[PC-11] contradiction");
        assertThat(start(Examples.planned(), "update.closedAt", "2026-04-29T10:00:00Z"))
                .containsExactly("[AC-2] contradiction");
        assertThat(start(Examples.planned(), "environment.sophmateVersion", "3.2"))
                .containsExactly("[PC-15] contradiction");
        Situation again = Edits.with(Examples.planned(), "release.previousVersion", "3.2.0");
        assertThat(start(again, "environment.sophmateVersion", "3.2")).isEmpty();
    }

    @Test
    void a_rolled_back_update_is_no_longer_the_new_version() {
        Situation back = Edits.with(Examples.applied(), "update.state", "rolled-back");
        assertThat(close(back, "environment.sophmateVersion", "3.1.4")).containsExactly("[PC-11] contradiction");
        back = Edits.with(back, "update.record.rollbackDecision", "roll-back");
        assertThat(close(back, "environment.sophmateVersion", "3.1.3")).containsExactly("[PC-15] contradiction");
        assertThat(close(Edits.without(back, "release.previousVersion"), "environment.sophmateVersion", "3.2"))
                .containsExactly("[PC-15] contradiction", "[RO-2] advice");
        assertThat(close(
                        Edits.with(back, "environment.sophmateVersion", "3.1.4"),
                        "update.record.diagnosticsResult",
                        "failed"))
                .isEmpty();
    }

    @Test
    void the_times_of_an_incident_stand_in_order() {
        assertThat(handoff(Examples.appliedWithIncident(), "asOf", "2026-04-29T09:35:00Z"))
                .containsExactly("[PC-12] contradiction");
        assertThat(handoff(Examples.appliedWithIncident(), "asOf", "2026-04-29T09:30:00Z"))
                .containsExactly("[PC-12] contradiction", "[PC-12] contradiction");
        assertThat(close(Examples.appliedWithIncident(), "incident.occurredAt", "2026-04-29T09:40:13Z"))
                .containsExactly("[PC-12] contradiction");
        assertThat(start(Examples.plannedWithIncident(), "incident.occurredAt", "2026-04-29T09:40:13Z"))
                .isEmpty();
    }

    @Test
    void a_version_written_shorter_is_the_same() {
        assertThat(close(Examples.applied(), "update.record.version", "3.2")).isEmpty();
        assertThat(close(Examples.applied(), "environment.sophmateVersion", "03.2.0.0"))
                .isEmpty();
        Situation beta = Edits.with(Examples.applied(), "release.version", "3.2-beta1");
        beta = Edits.with(beta, "environment.sophmateVersion", "3.2.0-beta1");
        assertThat(close(beta, "update.record.version", "3.2.0beta1")).isEmpty();
        assertThat(close(beta, "update.record.version", "3.2.1-beta1"))
                .containsExactly("[RR-1, PC-7] contradiction", "[RR-1, PC-15] contradiction");
        assertThat(close(Examples.applied(), "update.record.version", "3.2.0-1"))
                .hasSize(2);
        assertThat(close(Examples.applied(), "update.record.version", "3.20")).hasSize(2);
    }

    //

    @Test
    void whether_something_went_wrong_is_asked_once() {
        Result before = Reading.of(Edits.without(Examples.planned(), "incident"));
        assertThat(strings(before.start())).containsExactly("[OC-7, RO-3] unknown");
        Result after = Reading.of(Edits.without(Examples.applied(), "incident"));
        assertThat(strings(after.close())).containsExactly("[OC-7, RO-3] unknown");
        assertThat(strings(after.handoff())).containsExactly("[OC-7, RO-3] unknown");
        assertThat(strings(after.resume())).containsExactly(CLOSED.replace("failed", "unknown"));
        assertThat(after.escalation().outcome()).isEqualTo("none");
        assertThat(after.escalation().route()).isNull();
    }

    @Test
    void what_was_skipped_before_the_update_is_told_afterwards() {
        Situation skipped = Edits.with(Examples.applied(), "environment.woocommerce", "yes");
        skipped = Edits.with(Edits.with(skipped, "update.reviews.agents", "no"), "release.major", "yes");
        Result result = Reading.of(Edits.without(skipped, "procedures.changelogReview"));
        assertThat(strings(result.close()))
                .containsExactly(
                        "[BU-4] advice",
                        "[BU-5] advice",
                        "[BU-6] advice",
                        "[BU-7] advice",
                        "[BU-8] advice",
                        "[RO-2] advice",
                        "[RO-9] advice");
        assertThat(result.close().open()).isTrue();
    }

    @Test
    void an_update_waits_for_what_an_incident_needs() {
        Situation going = Examples.plannedWithIncident();
        assertThat(start(going, "incident.privateDataExposure", "confirmed")).containsExactly("[OC-6] failed");
        assertThat(start(going, "incident.privateDataExposure", "contained")).isEmpty();
        assertThat(strings(Reading.of(Edits.without(going, "incident.privateDataExposure"))
                        .start()))
                .containsExactly("[OC-6] unknown");
        assertThat(start(going, "incident.evidence.errorReportPreserved", "no")).containsExactly("[CM-1, CM-2] failed");
        assertThat(start(going, "procedures.incidentRunbook", "not-done")).containsExactly("[RO-3] failed");
        Situation continuing = Edits.with(going, "incident.affectedAutomation", List.of());
        Result result = Reading.of(Edits.with(continuing, "incident.productionImpact", "continuing"));
        assertThat(strings(result.start())).containsExactly("[OC-7] advice");
        assertThat(result.start().open()).isTrue();
        assertThat(strings(Reading.of(Edits.without(continuing, "incident.productionImpact"))
                        .start()))
                .containsExactly("[OC-7] advice");
    }

    @Test
    void a_decided_rollback_is_under_way() {
        Situation decided = Edits.without(Examples.applied(), "update.staging");
        assertThat(close(decided, "update.record.rollbackDecision", "roll-back"))
                .containsExactly("[PC-11] failed");
    }

    @Test
    void a_backup_is_of_this_update_if_it_is_known_when_it_was_taken() {
        Result unknown = Reading.of(Edits.without(Examples.applied(), "update.backup.takenAt"));
        assertThat(strings(unknown.close())).containsExactly("[BU-3, PC-3] unknown");
        assertThat(strings(unknown.rollback())).containsExactly("[BU-3, PC-3] unknown");
        assertThat(unknown.rollback().outcome()).isEqualTo("not-ready");
        Situation exact = Edits.with(Examples.applied(), "update.backup.takenAt", "2026-04-22T09:00:00Z");
        assertThat(Reading.of(exact)).isEqualTo(Reading.of(Examples.applied()));
        Result old = Reading.of(Edits.with(exact, "update.backup.takenAt", "2026-04-22T08:59:59.9Z"));
        assertThat(strings(old.close())).containsExactly("[BU-3, PC-3] advice");
        assertThat(old.rollback())
                .isEqualTo(new Result.Decision("ready", old.close().findings()));
        assertThat(start(Examples.planned(), "update.backup.takenAt", "2026-04-22T10:15:00Z"))
                .isEmpty();
        Result tooOld = Reading.of(Edits.with(Examples.planned(), "update.backup.takenAt", "2026-04-22T10:14:59Z"));
        assertThat(strings(tooOld.start())).containsExactly("[BU-3, PC-3] failed");
        assertThat(strings(tooOld.close())).containsExactly("[BU-3, PC-3] failed", "[AC-2] failed");
        assertThat(tooOld.rollback()).isEqualTo(decision("ready"));
        Result both = Reading.of(Edits.with(Examples.planned(), "update.backup.takenAt", "2026-04-22T08:00:00Z"));
        assertThat(strings(both.start())).containsExactly("[BU-3, PC-3] failed");
        assertThat(strings(both.close()))
                .containsExactly("[BU-3, PC-3] failed", "[BU-3, PC-3] advice", "[AC-2] failed");
        assertThat(strings(both.rollback())).containsExactly("[BU-3, PC-3] advice");
    }

    @Test
    void the_way_back_needs_backup_place_and_person() {
        Situation lost = Edits.without(Examples.applied(), "update.record.backupLocation");
        lost = Edits.without(lost, "update.record.restoreOwner");
        assertThat(strings(Reading.of(Edits.with(lost, "update.backup.restoreTested", "no"))
                        .rollback()))
                .containsExactly("[BU-3, PC-3] failed", "[RR-3] unknown", "[RR-4] unknown");
        Situation late = Edits.with(Examples.applied(), "update.backup.takenAt", "2026-05-02T07:30:00Z");
        assertThat(strings(Reading.of(late).rollback()))
                .containsExactly("[BU-3] contradiction", "[BU-3, PC-3] contradiction");
        assertThat(Reading.of(Edits.with(late, "update.state", "rolled-back")).rollback())
                .isEqualTo(decision("not-applicable"));
    }

    // pause

    @Test
    void a_category_is_paused_for_each_reason_and_blocks_until_it_is() {
        Situation risky = Edits.with(Examples.applied(), "environment.automation[0].risky", "yes");
        Result result = Reading.of(Edits.without(risky, "environment.automation[0].effectVerifiable"));
        assertThat(result.pause())
                .hasToString(
                        "Pause[outcome=pause, findings=[[SP-8] unknown, [PC-5] trigger], "
                                + "categories=[Category[category=cart, action=pause, findings=[[SP-8] unknown, [PC-5] trigger]]]]");
        assertThat(strings(result.close())).containsExactly("[SP-8, PC-5] failed");
        assertThat(strings(Reading.of(Edits.without(risky, "environment.automation[0].state"))
                        .close()))
                .containsExactly("[PC-5] unknown");
        assertThat(close(risky, "environment.automation[0].effectVerifiable", "yes"))
                .containsExactly("[PC-5] failed");
        Situation blind = Edits.with(risky, "environment.automation[0].effectVerifiable", "no");
        Result paused = Reading.of(Edits.with(blind, "environment.automation[0].state", "paused"));
        assertThat(paused.pause().categories().get(0).action()).isEqualTo("stay-paused");
        assertThat(paused.pause().outcome()).isEqualTo("none");
        assertThat(paused.close().open()).isTrue();
    }

    @Test
    void what_is_risky_may_run_again_once_the_update_is_closed() {
        Situation paused = Edits.with(Examples.applied(), "environment.automation[0].risky", "yes");
        paused = Edits.with(paused, "environment.automation[0].state", "paused");
        Result.Category may = Reading.of(paused).pause().categories().get(0);
        assertThat(may).hasToString("Category[category=cart, action=may-resume, findings=[[PC-5] trigger]]");
        assertThat(Reading.of(Edits.without(paused, "procedures.migrationReindexReview"))
                        .pause()
                        .categories()
                        .get(0)
                        .action())
                .isEqualTo("stay-paused");
        Situation closed = Edits.with(paused, "update.closedAt", "2026-04-29T10:00:00Z");
        assertThat(Reading.of(closed).pause().findings()).isEmpty();
        Situation running = Edits.with(closed, "environment.automation[0].state", "active");
        assertThat(strings(Reading.of(running).close())).isEmpty();
        assertThat(close(running, "update.state", "rolled-back")).doesNotContain("[PC-5] failed");
        assertThat(close(running, "update.production.diagnostics", "not-run")).contains("[PC-5] failed");
        assertThat(strings(Reading.of(Edits.without(running, "incident")).close()))
                .contains("[PC-5] failed");
        assertThat(close(Edits.without(running, "incident"), "incident.productionImpact", "ended"))
                .doesNotContain("[PC-5] failed");
        assertThat(close(Edits.without(running, "incident"), "incident.productionImpact", "continuing"))
                .contains("[PC-5, RO-3] failed");
    }

    @Test
    void automation_that_is_not_listed_is_paused_by_the_name_that_an_incident_gives_it() {
        Situation unlisted = Edits.without(Examples.appliedWithIncident(), "environment.automation");
        unlisted = Edits.with(unlisted, "incident.affectedAutomation", List.of("cart"));
        assertThat(Reading.of(unlisted).pause())
                .hasToString("Pause[outcome=unknown, findings=[[SP-8] unknown], categories=[]]");
        Result result = Reading.of(Edits.with(unlisted, "incident.productionImpact", "continuing"));
        assertThat(result.pause())
                .hasToString("Pause[outcome=pause, findings=[[SP-8] unknown, [RO-3] trigger], "
                        + "categories=[Category[category=cart, action=pause, findings=[[RO-3] trigger]]]]");
        assertThat(strings(result.close())).containsExactly("[SP-8] unknown", "[OC-7] failed");
    }

    @Test
    void a_paused_category_without_a_reason_waits_for_resume() {
        Situation paused = Edits.with(Examples.applied(), "environment.automation[0].state", "paused");
        assertThat(Reading.of(paused).pause().categories().get(0).action()).isEqualTo("may-resume");
        Situation early = Edits.without(paused, "procedures.migrationReindexReview");
        assertThat(Reading.of(early).pause().categories().get(0).action()).isEqualTo("stay-paused");
        assertThat(strings(Reading.of(early).resume())).containsExactly("[RO-7] unknown");
    }

    @Test
    void continuing_impact_pauses_what_it_affects() {
        Situation continuing = Edits.with(Examples.appliedWithIncident(), "incident.productionImpact", "continuing");
        assertThat(close(continuing, "incident.affectedAutomation", List.of("cart")))
                .containsExactly("[OC-7] failed", "[RO-3] failed");
        assertThat(close(continuing, "incident.affectedAutomation", List.of())).containsExactly("[OC-7] failed");
        Result unknown = Reading.of(continuing);
        assertThat(strings(unknown.close())).containsExactly("[OC-7] failed", "[RO-3] unknown");
        assertThat(unknown.pause().findings()).map(Found::toString).containsExactly("[RO-3] unknown");
        assertThat(unknown.escalation().parties().get(0))
                .hasToString("Recipient[party=host, findings=[[OC-7] trigger, [LD-2] trigger]]");
    }

    @Test
    void the_incident_runbook_is_asked_for_unless_production_was_never_affected() {
        Situation not = Edits.with(Examples.appliedWithIncident(), "procedures.incidentRunbook", "not-done");
        assertThat(close(not, "incident.productionImpact", "ended")).containsExactly("[RO-3] failed");
        assertThat(close(not, "incident.productionImpact", "none")).isEmpty();
    }

    // handoff and escalation

    @Test
    void a_mistake_that_cannot_be_undone_warns_and_escalates() {
        Situation retried =
                Edits.with(Examples.appliedWithIncident(), "incident.evidence.retriedBeforePreserving", "yes");
        Result result = Reading.of(retried);
        assertThat(result.handoff().outcome()).isEqualTo("open");
        assertThat(strings(result.handoff())).containsExactly("[CM-1] advice");
        assertThat(result.escalation().parties())
                .map(Object::toString)
                .containsExactly(
                        "Recipient[party=host, findings=[[LD-2] trigger]]",
                        "Recipient[party=internal, findings=[[OC-5] trigger]]");
    }

    @Test
    void private_data_that_may_be_out_go_to_internal_and_hold_close() {
        Situation possible = Edits.with(Examples.appliedWithIncident(), "incident.privateDataExposure", "possible");
        assertThat(strings(Reading.of(possible).close())).containsExactly("[OC-6] failed");
        assertThat(Reading.of(possible).escalation().findings())
                .map(Found::toString)
                .containsExactly("[OC-6] trigger", "[LD-2] trigger");
        Situation contained = Edits.with(possible, "incident.privateDataExposure", "contained");
        assertThat(strings(Reading.of(contained).close())).isEmpty();
        assertThat(Reading.of(contained).escalation().findings())
                .isEqualTo(Reading.of(possible).escalation().findings());
    }

    @Test
    void secrets_count_one_by_one_whatever_was_declared_and_hold_what_an_incident_hands_over() {
        List<Secret> secrets =
                List.of(new Secret(SecretKind.RAW_LOG, "incident.description"), new Secret(SecretKind.RAW_LOG, "id"));
        Result result = Reading.of(Examples.appliedWithIncident(), secrets);
        assertThat(strings(result.handoff()))
                .containsExactly("[PC-23, AC-8, CM-3] failed", "[PC-23, AC-8, CM-3] failed");
        assertThat(result.close().findings()).isEqualTo(result.handoff().findings());
        Result without = Reading.of(Examples.applied(), secrets);
        assertThat(strings(without.close()))
                .containsExactly("[PC-23, AC-8, CM-3] advice", "[PC-23, AC-8, CM-3] advice");
        assertThat(without.close().open()).isTrue();
    }

    @Test
    void plugin_defects_go_to_codecanyon_once_they_can_be_reproduced() {
        Situation defect = Edits.with(Examples.appliedWithIncident(), "incident.symptoms", List.of("plugin-defect"));
        assertThat(Reading.of(defect).escalation().route()).isEqualTo("internal");
        assertThat(strings(Reading.of(defect).handoff())).containsExactly("[LD-4] unknown");
        assertThat(handoff(defect, "incident.reproducible", "no")).isEmpty();
        assertThat(handoff(defect, "incident.reproducible", "yes")).containsExactly("[LD-5] unknown");
        assertThat(handoff(Edits.with(defect, "incident.purchaseContext", "no"), "incident.reproducible", "yes"))
                .containsExactly("[LD-5] failed");
        Situation both = Edits.with(defect, "incident.symptoms[1]", "validation-error");
        assertThat(Reading.of(both).escalation().findings())
                .map(Found::toString)
                .containsExactly("[LD-1] trigger", "[LD-4] trigger");
        assertThat(strings(Reading.of(both).handoff())).containsExactly("[LD-4] unknown");
        Situation unclear = Edits.with(both, "incident.symptoms[2]", "dns");
        assertThat(strings(Reading.of(unclear).handoff())).containsExactly("[OC-8, AC-9] failed");
    }

    @Test
    void a_cause_outranks_an_effect() {
        Situation both = Edits.with(Examples.appliedWithIncident(), "incident.reproducible", "yes");
        both = Edits.with(both, "incident.symptoms", List.of("php-fatal", "plugin-defect"));
        assertThat(Reading.of(both).escalation().route()).isEqualTo("codecanyon");
        Situation suspected = Edits.with(both, "incident.symptoms", List.of("php-fatal"));
        assertThat(Reading.of(Edits.with(suspected, "incident.suspectedParty", "provider"))
                        .escalation()
                        .route())
                .isEqualTo("provider");
    }

    @Test
    void an_effect_after_the_update_points_nowhere() {
        Situation fatal = Edits.with(Examples.appliedWithIncident(), "incident.symptoms", List.of("php-fatal"));
        assertThat(strings(Reading.of(fatal).handoff())).containsExactly("[OC-8, AC-9] unknown");
        assertThat(handoff(fatal, "incident.occurredAt", "2026-04-29T09:00:00Z"))
                .isEmpty();
        assertThat(strings(Reading.of(Edits.without(fatal, "update.record.updatedAt"))
                        .handoff()))
                .containsExactly("[OC-8, AC-9] unknown");
        assertThat(Reading.of(Edits.with(fatal, "update.state", "planned"))
                        .escalation()
                        .route())
                .isEqualTo("host");
    }

    @Test
    void the_version_is_that_on_which_it_failed() {
        Situation back = Edits.with(Examples.appliedWithIncident(), "update.state", "rolled-back");
        assertThat(strings(Reading.of(back).handoff())).containsExactly("[PC-15, AC-7] unknown");
        assertThat(Reading.of(back).escalation().findings())
                .map(Found::toString)
                .contains("[OC-5] unknown");
        assertThat(handoff(back, "incident.failedVersion", "3.2.0")).isEmpty();
        assertThat(strings(Reading.of(Edits.without(back, "update.state")).handoff()))
                .containsExactly("[PC-15, AC-7] unknown");
        assertThat(strings(Reading.of(Edits.without(Examples.appliedWithIncident(), "environment.sophmateVersion"))
                        .handoff()))
                .containsExactly("[PC-15, AC-7] unknown");
    }

    @Test
    void a_report_that_is_lost_cannot_be_asked_for() {
        Situation lost = Edits.with(Examples.plannedWithIncident(), "incident.evidence.errorReportPreserved", "no");
        lost = Edits.with(lost, "incident.evidence.retriedBeforePreserving", "yes");
        Result result = Reading.of(lost);
        assertThat(strings(result.handoff())).containsExactly("[CM-1] advice", "[CM-1, CM-2] advice");
        assertThat(strings(result.start())).containsExactly("[CM-1, CM-2] advice");
        assertThat(result.escalation().findings()).map(Found::toString).contains("[OC-5] trigger");
        assertThat(strings(Reading.of(Edits.without(lost, "incident.evidence.errorReportPreserved"))
                        .start()))
                .containsExactly("[CM-1, CM-2] unknown");
    }

    @Test
    void who_hands_over_has_a_name_and_says_what_happened() {
        assertThat(strings(Reading.of(Edits.without(Examples.appliedWithIncident(), "owner.name"))
                        .handoff()))
                .containsExactly("[OC-1] unknown");
        assertThat(strings(Reading.of(Edits.without(Examples.appliedWithIncident(), "incident.description"))
                        .handoff()))
                .containsExactly("[CM-4] unknown");
        assertThat(handoff(Examples.appliedWithIncident(), "incident.evidence.attachments", List.of()))
                .containsExactly("[CM-4] contradiction");
    }

    @Test
    void two_parties_are_none() {
        Situation two = Edits.with(Examples.appliedWithIncident(), "incident.suspectedParty", "provider");
        Result result = Reading.of(two);
        assertThat(result.escalation().route()).isEqualTo("unclear");
        assertThat(result.escalation().parties())
                .map(Object::toString)
                .containsExactly("Recipient[party=internal, findings=[[OC-8, AC-9] failed]]");
        assertThat(strings(result.close())).containsExactly("[OC-8, AC-9] failed");
        assertThat(strings(result.handoff())).containsExactly("[OC-8, AC-9] failed");
    }

    @Test
    void the_escalation_matrix_is_for_what_customers_may_see() {
        Situation not = Edits.with(Examples.appliedWithIncident(), "procedures.slaEscalationMatrix", "not-done");
        assertThat(strings(Reading.of(not).handoff())).isEmpty();
        assertThat(handoff(not, "incident.customerVisible", "yes")).containsExactly("[RO-5] failed");
        assertThat(strings(Reading.of(Edits.without(not, "incident.customerVisible"))
                        .handoff()))
                .containsExactly("[RO-5] failed");
    }

    private static Result.Decision decision(String outcome) {
        return new Result.Decision(outcome, List.of());
    }

    private static List<String> strings(Result.Decision decision) {
        return decision.findings().stream().map(Found::toString).toList();
    }

    private static List<String> staging(Situation situation, String path, Object value) {
        return strings(Reading.of(Edits.with(situation, path, value)).staging());
    }

    private static List<String> start(Situation situation, String path, Object value) {
        return strings(Reading.of(Edits.with(situation, path, value)).start());
    }

    private static List<String> close(Situation situation, String path, Object value) {
        return strings(Reading.of(Edits.with(situation, path, value)).close());
    }

    private static List<String> handoff(Situation situation, String path, Object value) {
        return strings(Reading.of(Edits.with(situation, path, value)).handoff());
    }
}
