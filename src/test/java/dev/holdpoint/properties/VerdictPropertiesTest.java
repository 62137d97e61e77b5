package dev.holdpoint.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Edits;
import dev.holdpoint.generate.Facts;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.oracle.Corollary;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Gate;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Status;
import dev.holdpoint.verdict.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class VerdictPropertiesTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    @Test
    void filling_in_an_unknown_fact_closes_no_gate_and_pauses_nothing_more() {
        assertThat(Corollary.search(ForAll.SEED, ForAll.count(3_000), situation -> Told.of(CHECKER.check(situation))))
                .isEmpty();
    }

    @Test
    void a_gate_is_blocked_if_and_only_if_one_of_its_findings_blocks() {
        ForAll.situations(5_000, situation -> {
            Verdict verdict = CHECKER.check(situation);
            for (Decision decision : Decision.values()) {
                if (decision.isGate()) {
                    Gate gate = verdict.gate(decision);
                    boolean held = gate.findings().stream()
                            .anyMatch(finding -> finding.status().blocks());
                    if (held != (gate.outcome() == Outcome.BLOCKED)) {
                        return decision + " is " + gate.outcome() + " with " + gate.findings();
                    }
                }
            }
            boolean back = verdict.rollback().findings().stream()
                    .anyMatch(finding -> finding.status().blocks());
            return back == (verdict.rollback().outcome() == Outcome.NOT_READY)
                    ? ""
                    : "the way back is " + verdict.rollback();
        });
    }

    @Test
    void what_does_not_apply_has_no_findings() {
        ForAll.situations(5_000, situation -> {
            Verdict verdict = CHECKER.check(situation);
            for (Decision decision : Decision.values()) {
                if (verdict.outcome(decision) == Outcome.NOT_APPLICABLE
                        && !verdict.findings(decision).isEmpty()) {
                    return decision + " does not apply and has " + verdict.findings(decision);
                }
            }
            return "";
        });
    }

    @Test
    void every_path_that_a_finding_names_is_one_of_the_situation() {
        ForAll.situations(3_000, situation -> {
            Set<String> paths = new HashSet<>();
            Facts.leaves(situation).forEach(fact -> paths.add(fact.path()));
            paths.addAll(List.of("environment.automation", "incident", "incident.evidence.attachments"));
            for (Finding finding : NextSteps.findings(CHECKER.check(situation))) {
                for (Fact<?> fact : finding.facts()) {
                    if (!paths.contains(fact.path())) {
                        return finding + " rests on " + fact.path();
                    }
                }
                for (Remedy remedy : finding.remedies()) {
                    if (!paths.contains(remedy.fact().path())) {
                        return finding + " asks for " + remedy.fact().path();
                    }
                }
            }
            return "";
        });
    }

    @Test
    void applying_what_would_clear_a_finding_clears_it() {
        ForAll.situations(new Situations(ForAll.SEED), 400, situation -> {
            for (Finding finding : NextSteps.findings(CHECKER.check(situation))) {
                if (!finding.remedies().isEmpty() && !clears(situation, finding)) {
                    return finding + " stays";
                }
            }
            return "";
        });
    }

    /** All remedies together clear it; of a contradiction, one. */
    private static boolean clears(Situation situation, Finding finding) {
        if (finding.status() == Status.CONTRADICTION) {
            return finding.remedies().stream().anyMatch(remedy -> clears(situation, finding, List.of(remedy)));
        }
        return clears(situation, finding, finding.remedies());
    }

    /** Where any value may clear it, one of them has to. */
    private static boolean clears(Situation situation, Finding finding, List<Remedy> remedies) {
        if (remedies.isEmpty()) {
            return stays(situation, finding).isEmpty();
        }
        Remedy remedy = remedies.get(0);
        List<Remedy> rest = remedies.subList(1, remedies.size());
        List<?> values = remedy.wanted().isPresent()
                ? List.of(remedy.wanted().get())
                : Corollary.fillings(situation, remedy.fact());
        int tries = rest.isEmpty() ? values.size() : Math.min(3, values.size());
        for (Object value : values.subList(values.size() - tries, values.size())) {
            if (clears(Edits.with(situation, remedy.fact().path(), value), finding, rest)) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> stays(Situation situation, Finding finding) {
        return NextSteps.findings(CHECKER.check(situation)).stream()
                .filter(other -> other.rule().id().equals(finding.rule().id())
                        && item(other).equals(item(finding)))
                .toList();
    }

    private static String item(Finding finding) {
        return finding.automation().map(automation -> automation.name()).orElse("");
    }

    @Test
    void the_same_situation_gives_the_same_bytes_in_every_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            ForAll.situations(500, situation -> {
                Locale.setDefault(Locale.ROOT);
                TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
                String here = JsonReport.of(CHECKER.check(situation));
                Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                String there = JsonReport.of(PolicyHolder.SECOND.check(situation));
                return here.equals(there) ? "" : here + "\n" + there;
            });
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Another checker, made on its own. */
    private static final class PolicyHolder {
        static final PolicyChecker SECOND = PolicyChecker.standard();
    }
}
