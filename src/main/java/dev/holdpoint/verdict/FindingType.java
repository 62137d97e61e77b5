package dev.holdpoint.verdict;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Fact;
import java.util.ArrayList;
import java.util.List;

/** The kinds of conclusion, and how each is put into words. */
public enum FindingType {
    /** A fact is not what the runbook wants it to be. */
    NOT_AS_WANTED {
        @Override
        String message(Finding finding) {
            List<String> statements = new ArrayList<>();
            for (Remedy remedy : finding.remedies()) {
                statements.add(
                        remedy.wanted().isPresent()
                                ? Phrases.notAsWanted(remedy.fact())
                                : remedy.fact().field().otherwise());
            }
            return Phrases.sentence(String.join(", and ", statements));
        }
    },
    /** The rule's own sentence says why something is mandatory, advised or escalated. */
    AS_THE_RULE_SAYS {
        @Override
        String message(Finding finding) {
            return finding.status() == Status.UNKNOWN
                    ? Phrases.sentence(Phrases.statement(finding.facts().get(0)) + ", which counts as the bad case")
                    : Phrases.sentence(finding.rule().sentence());
        }
    },
    /** Two facts cannot both be true. */
    CONTRADICTION {
        @Override
        String message(Finding finding) {
            List<String> values = new ArrayList<>();
            for (Fact<?> fact : finding.facts().subList(0, 2)) {
                values.add(fact.path() + " is " + Phrases.value(fact));
            }
            return Phrases.sentence(finding.rule().sentence() + ": " + String.join(", and ", values)
                    + "; correct the one that is wrong");
        }
    },
    /** A category of automation is to be paused. */
    REASON_TO_PAUSE {
        @Override
        String message(Finding finding) {
            boolean paused = finding.automation().orElseThrow().state().is(AutomationState.PAUSED);
            return category(finding) + (paused ? " has to stay paused: " : " is to be paused: ")
                    + Phrases.reasonToPause(finding.facts().get(0)) + ".";
        }
    },
    /** A category of automation is to be paused and is not. */
    STILL_RUNNING {
        @Override
        String message(Finding finding) {
            List<String> reasons = new ArrayList<>();
            for (Fact<?> reason : finding.facts().subList(1, finding.facts().size())) {
                reasons.add(Phrases.reasonToPause(reason));
            }
            String runs = finding.facts().get(0).known()
                    ? category(finding) + " still runs, and is to be paused: "
                    : "It is not known whether a" + category(finding).substring(1) + " is paused, and it is to be: ";
            return runs + String.join("; ", reasons) + ".";
        }
    },
    /** A text holds what must not leave. */
    SECRET {
        @Override
        String message(Finding finding) {
            SecretHit hit = finding.secret().orElseThrow();
            return "There is " + Phrases.aSecret(hit.kind()) + " in " + Phrases.textOf(hit.fact()) + ", at line "
                    + hit.line() + ", column " + hit.column() + ".";
        }
    },
    /** Everything points to one party. */
    ROUTE {
        @Override
        String message(Finding finding) {
            String party = Phrases.party(finding.party().orElseThrow());
            return finding.status() == Status.UNKNOWN
                    ? Phrases.sentence(
                            Phrases.statement(finding.facts().get(0)) + "; until it is, the case stays with " + party)
                    : Phrases.sentence("this incident goes to " + party);
        }
    },
    /** Nothing points to a party, or not everything to the same one. */
    UNCLEAR_ROUTE {
        @Override
        String message(Finding finding) {
            return finding.status() == Status.UNKNOWN
                    ? "Nothing says yet whom this incident should go to."
                    : "This incident points to more than one party.";
        }
    },
    /** Evidence is missing or cannot be relied on. */
    INCOMPLETE_EVIDENCE {
        @Override
        String message(Finding finding) {
            List<String> gaps = new ArrayList<>();
            for (Fact<?> fact : finding.facts()) {
                gaps.add(Phrases.notAsWanted(fact));
            }
            return "The evidence is incomplete: " + String.join("; ", gaps) + ".";
        }
    },
    /** Resuming waits for closing. */
    NOT_CLOSED {
        @Override
        String message(Finding finding) {
            return "The update is not closed: clear what holds close shut first.";
        }
    };

    abstract String message(Finding finding);

    private static String category(Finding finding) {
        Automation automation = finding.automation().orElseThrow();
        return "Automation " + Phrases.value(automation.category());
    }
}
