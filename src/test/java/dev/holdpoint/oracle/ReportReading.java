package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.NO;
import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Evidence;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Redaction;
import dev.holdpoint.situation.UpdateState;
import dev.holdpoint.situation.Version;
import java.util.ArrayList;
import java.util.List;

/** What close and handoff both ask of an incident's report: PC-12 … PC-23, AC-7, AC-8, CM-3; and that it was saved. */
final class ReportReading {
    private static final Ask PC_12 = Ask.of("PC-12", "AC-7");
    private static final Ask PC_13 = Ask.of("PC-13", "AC-7");
    private static final Ask PC_14 = Ask.of("PC-14", "AC-7");
    private static final Ask PC_15 = Ask.of("PC-15", "AC-7");
    private static final Ask PC_16 = Ask.of("PC-16", "AC-7");
    private static final Ask PC_17 = Ask.of("PC-17", "AC-7");
    private static final Ask PC_18 = Ask.of("PC-18", "AC-7");
    private static final Ask PC_19 = Ask.of("PC-19", "AC-8");
    private static final Ask PC_20 = Ask.of("PC-20", "AC-8");
    private static final Ask PC_21 = Ask.of("PC-21", "AC-8");
    private static final Ask PC_22 = Ask.of("PC-22", "AC-8");
    private static final Ask PC_23 = Ask.of("PC-23", "AC-8", "CM-3");
    private static final Ask TIME = Ask.of("PC-12");
    private static final Ask CM_1_CM_2 = Ask.of("CM-1", "CM-2");

    private ReportReading() {}

    static List<Found> of(Case given) {
        List<Found> findings = new ArrayList<>();
        for (Secret secret : given.secrets) {
            Ask ask = removal(secret);
            findings.add(given.incident == null ? ask.advice : ask.failed);
        }
        if (given.incident != null) {
            captured(given, given.incident, findings);
            redacted(given.incident.evidence().redacted(), findings);
            times(given, given.incident, findings);
        }
        return findings;
    }

    /** PC-12 … PC-18, AC-7. */
    private static void captured(Case given, Incident incident, List<Found> findings) {
        Environment environment = given.situation.environment();
        PC_12.given(incident.occurredAt(), findings);
        PC_13.given(incident.affectedUser(), findings);
        PC_14.given(incident.affectedScreen(), findings);
        PC_15.given(failedVersion(given, incident), findings);
        PC_16.given(environment.wordpressVersion(), findings);
        PC_17.given(environment.phpVersion(), findings);
        PC_18.given(incident.reproductionSteps(), findings);
        if (incident.reproductionSteps().empty()) {
            findings.add(PC_18.failed);
        }
    }

    /** PC-15: once rolled back, or where that may be so, the installed version is not the one that failed. */
    static Fact<Version> failedVersion(Case given, Incident incident) {
        return incident.failedVersion().known() || given.update.state().mayBe(UpdateState.ROLLED_BACK)
                ? incident.failedVersion()
                : given.situation.environment().sophmateVersion();
    }

    /** PC-19 … PC-23, AC-8, CM-3. */
    private static void redacted(Redaction redacted, List<Found> findings) {
        PC_19.is(YES, redacted.providerKeys(), findings);
        PC_20.is(YES, redacted.credentials(), findings);
        PC_21.is(YES, redacted.paymentData(), findings);
        PC_22.is(YES, redacted.customerDetails(), findings);
        PC_23.is(YES, redacted.rawLogs(), findings);
    }

    /** R-10, AC-8: whatever was declared. */
    private static Ask removal(Secret secret) {
        return switch (secret.kind()) {
            case PROVIDER_KEY -> PC_19;
            case CREDENTIAL -> PC_20;
            case PAYMENT_DATA -> PC_21;
            case CUSTOMER_DETAIL -> PC_22;
            case RAW_LOG -> PC_23;
            case ACCOUNT -> throw new IllegalArgumentException("no clause is about accounts");
        };
    }

    /** */
    private static void times(Case given, Incident incident, List<Found> findings) {
        TIME.contradiction(incident.occurredAt().isAfter(given.situation.asOf()), findings);
        TIME.contradiction(incident.reportedAt().isAfter(given.situation.asOf()), findings);
        TIME.contradiction(incident.occurredAt().isAfter(incident.reportedAt()), findings);
    }

    /** CM-1, CM-2: asked on handoff and on start; a report that is lost cannot be asked for. */
    static void preserved(Evidence evidence, List<Found> findings) {
        boolean lost = evidence.errorReportPreserved().is(NO)
                && (evidence.retriedBeforePreserving().is(YES)
                        || evidence.settingsChangedBeforePreserving().is(YES));
        if (lost) {
            findings.add(CM_1_CM_2.advice);
        } else {
            CM_1_CM_2.is(YES, evidence.errorReportPreserved(), findings);
        }
    }
}
