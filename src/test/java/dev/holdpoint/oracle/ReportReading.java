package dev.holdpoint.oracle;

import static dev.holdpoint.situation.Answer.YES;

import dev.holdpoint.situation.Environment;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Redaction;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;

/** What close and handoff both ask of an incident's report: PC-12 … PC-23, AC-7, AC-8, CM-3. */
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
    private static final Ask REPORTED_AT = Ask.of("PC-12");

    private ReportReading() {}

    static List<Found> of(Situation situation, Incident incident, List<Secret> secrets) {
        List<Found> findings = new ArrayList<>();
        captured(situation.environment(), incident, findings);
        redacted(incident.evidence().redacted(), findings);
        for (Secret secret : secrets) {
            findings.add(hit(secret));
        }
        //
        REPORTED_AT.contradiction(incident.reportedAt().isAfter(situation.asOf()), findings);
        return findings;
    }

    /** PC-12 … PC-18, AC-7. */
    private static void captured(Environment environment, Incident incident, List<Found> findings) {
        PC_12.given(incident.occurredAt(), findings);
        PC_13.given(incident.affectedUser(), findings);
        PC_14.given(incident.affectedScreen(), findings);
        PC_15.given(environment.sophmateVersion(), findings);
        PC_16.given(environment.wordpressVersion(), findings);
        PC_17.given(environment.phpVersion(), findings);
        PC_18.given(incident.reproductionSteps(), findings);
        if (incident.reproductionSteps().empty()) {
            findings.add(PC_18.failed);
        }
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
    private static Found hit(Secret secret) {
        return switch (secret.kind()) {
            case PROVIDER_KEY -> PC_19.failed;
            case CREDENTIAL -> PC_20.failed;
            case PAYMENT_DATA -> PC_21.failed;
            case CUSTOMER_DETAIL -> PC_22.failed;
            case RAW_LOG -> PC_23.failed;
            case ACCOUNT -> throw new IllegalArgumentException("no clause is about accounts");
        };
    }
}
