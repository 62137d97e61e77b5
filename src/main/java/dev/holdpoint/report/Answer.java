package dev.holdpoint.report;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;

/** The answer to the gate that somebody asks about, in words that cannot be mistaken. */
final class Answer {
    private Answer() {}

    static String of(Verdict verdict, Decision gate) {
        Outcome outcome = verdict.outcome(gate);
        boolean open = outcome == Outcome.OPEN;
        if (verdict.policy().isPartial() && verdict.gate(gate).isOpen()) {
            return "NO ANSWER ON " + gate.wireName().toUpperCase(java.util.Locale.ROOT)
                    + ": nothing holds it by these rules, which are not the whole policy";
        }
        if (outcome == Outcome.NOT_APPLICABLE) {
            return gate == Decision.START
                    ? "NOTHING TO START: the update has been made"
                    : "NOTHING TO HAND OVER: nothing went wrong";
        }
        return switch (gate) {
            case START -> open ? "MAY START" : "NOT SAFE TO START";
            case CLOSE -> open ? isClosed(verdict) ? "MAY STAY CLOSED" : "MAY CLOSE" : "NOT SAFE TO CLOSE";
            case RESUME -> open ? "MAY RESUME" : "NOT SAFE TO RESUME";
            case HANDOFF -> open ? "MAY BE HANDED OVER" : "NOT READY TO HAND OVER";
            case STAGING, PAUSE, ESCALATION, ROLLBACK -> throw new IllegalArgumentException(gate + " is no gate");
        };
    }

    private static boolean isClosed(Verdict verdict) {
        return verdict.situation().update().closedAt().known();
    }
}
