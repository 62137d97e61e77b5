package dev.holdpoint.verdict;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.AutomationState;
import dev.holdpoint.situation.Fact;
import java.util.ArrayList;
import java.util.List;

/** The kinds of conclusion, and which sentence each is put into. */
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
    /** Nobody says whether something is so, and either answer would do. */
    NOT_KNOWN {
        @Override
        String message(Finding finding) {
            return Phrases.sentence(Phrases.notAsWanted(finding.facts().get(0)));
        }
    },
    /** The rule's own sentence says why something is mandatory, advised or escalated. */
    AS_THE_RULE_SAYS {
        @Override
        String message(Finding finding) {
            return finding.status() == Status.UNKNOWN
                    ? Phrases.sentence(Sentences.asTheBadCase(
                            Phrases.statement(finding.facts().get(0))))
                    : Phrases.sentence(finding.rule().sentence());
        }
    },
    /** Two facts cannot both be true. */
    CONTRADICTION {
        @Override
        String message(Finding finding) {
            List<String> values = new ArrayList<>();
            for (Fact<?> fact : finding.facts().subList(0, 2)) {
                values.add(Sentences.valueOf(fact.spokenPath(), Phrases.value(fact)));
            }
            return Phrases.sentence(Sentences.cannotBothBe(finding.rule().sentence(), String.join(", and ", values)));
        }

        @Override
        String headline(Finding finding) {
            return Phrases.sentence(Sentences.contradictsItself(finding.rule().sentence()));
        }
    },
    /** A category of automation is to be paused. */
    REASON_TO_PAUSE {
        @Override
        String message(Finding finding) {
            boolean paused = finding.automation().orElseThrow().state().is(AutomationState.PAUSED);
            boolean untilClosed = !finding.isPausingBeyondClose();
            String category = category(finding);
            String reason = Phrases.reasonToPause(finding.facts().get(0));
            if (paused) {
                return Phrases.sentence(
                        untilClosed
                                ? Sentences.toStayPausedUntilClosed(category, reason)
                                : Sentences.toStayPaused(category, reason));
            }
            return Phrases.sentence(
                    untilClosed
                            ? Sentences.toBePausedUntilClosed(category, reason)
                            : Sentences.toBePaused(category, reason));
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
            String why = String.join("; ", reasons);
            return Phrases.sentence(
                    finding.facts().get(0).known()
                            ? Sentences.stillRunning(category(finding), why)
                            : Sentences.perhapsRunning(category(finding), why));
        }

        @Override
        String headline(Finding finding) {
            return Phrases.sentence(
                    finding.facts().get(0).known()
                            ? Sentences.stillRunningAtAll(category(finding))
                            : Sentences.perhapsRunningAtAll(category(finding)));
        }
    },
    /** A text holds what must not leave. */
    SECRET {
        @Override
        String message(Finding finding) {
            SecretHit hit = finding.secret().orElseThrow();
            return Phrases.sentence(Sentences.secretFound(
                    Phrases.aSecret(hit.kind()),
                    Phrases.textOf(hit.fact()),
                    String.valueOf(hit.line()),
                    String.valueOf(hit.column())));
        }

        @Override
        String headline(Finding finding) {
            return TakingOut.isLog(finding)
                    ? Phrases.sentence(
                            Sentences.logAttached(Phrases.textOf(finding.facts().get(0))))
                    : message(finding);
        }
    },
    /** Everything points to one party. */
    ROUTE {
        @Override
        String message(Finding finding) {
            String party = Phrases.party(finding.party().orElseThrow());
            Fact<?> last = finding.facts().get(finding.facts().size() - 1);
            return Phrases.sentence(
                    last.unknown() ? Sentences.staysUntil(Phrases.statement(last), party) : Sentences.goesTo(party));
        }
    },
    /** Nothing points to a party, or not everything to the same one. */
    UNCLEAR_ROUTE {
        @Override
        String message(Finding finding) {
            return Phrases.sentence(
                    finding.status() == Status.UNKNOWN ? Sentences.goesNowhere() : Sentences.goesTwoWays());
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
            return Phrases.sentence(Sentences.evidenceIncomplete(String.join("; ", gaps)));
        }
    },
    /** Resuming waits for closing. */
    NOT_CLOSED {
        @Override
        String message(Finding finding) {
            return Phrases.sentence(Sentences.notClosed());
        }
    };

    abstract String message(Finding finding);

    String headline(Finding finding) {
        return message(finding);
    }

    private static String category(Finding finding) {
        return Phrases.value(finding.automation().orElseThrow().category());
    }
}
