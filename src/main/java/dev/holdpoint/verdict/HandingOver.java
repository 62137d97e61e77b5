package dev.holdpoint.verdict;

import dev.holdpoint.situation.Phase;
import java.util.Optional;

/** Everybody to go to is told of the case at once; its evidence waits for handoff. */
final class HandingOver {
    private HandingOver() {}

    static void plan(Verdict verdict, Agenda agenda) {
        for (EscalationDecision.Receiver receiver : verdict.escalation().parties()) {
            boolean packet = gives(receiver, FindingType.ROUTE) && verdict.mayHandOff();
            agenda.add(
                    Phase.HAND_OVER,
                    work(verdict, receiver),
                    receiver.findings(),
                    packet ? CommandLines.packet(verdict, receiver.party()) : Optional.empty());
        }
    }

    private static String work(Verdict verdict, EscalationDecision.Receiver receiver) {
        String party = Phrases.party(receiver.party());
        if (gives(receiver, FindingType.ROUTE)) {
            return verdict.mayHandOff() ? Sentences.handOver(party) : Sentences.handOverLater(party);
        }
        return gives(receiver, FindingType.UNCLEAR_ROUTE) ? Sentences.tellUnclear(party) : Sentences.tell(party);
    }

    /** Whether a finding of that type is why the case goes there. */
    private static boolean gives(EscalationDecision.Receiver receiver, FindingType type) {
        return receiver.findings().stream().anyMatch(reason -> reason.type() == type);
    }
}
