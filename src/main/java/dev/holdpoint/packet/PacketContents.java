package dev.holdpoint.packet;

import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.PolicyId;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a packet says, before it is put into files. */
record PacketContents(
        Party party,
        boolean draft,
        int heldBy,
        PolicyId policy,
        String listsDigest,
        List<HandoffPacket.Reason> reasons,
        List<PacketGroup> groups,
        List<PacketAttachment> attachments,
        Manifest manifest) {

    static PacketContents of(Verdict verdict, Party party, boolean draft) {
        PacketLists lists = PacketLists.standard();
        PacketBuilder builder = new PacketBuilder(verdict.situation(), lists.of(party));
        List<PacketGroup> groups = List.copyOf(builder.groups());
        List<PacketAttachment> attachments = List.copyOf(builder.attachments());
        return new PacketContents(
                party,
                draft,
                blocking(verdict),
                verdict.policy(),
                lists.digest(),
                reasons(verdict, party),
                groups,
                attachments,
                builder.manifest());
    }

    private static int blocking(Verdict verdict) {
        return (int) verdict.handoff().findings().stream()
                .filter(finding -> finding.blocks(Decision.HANDOFF))
                .count();
    }

    private static List<HandoffPacket.Reason> reasons(Verdict verdict, Party party) {
        List<HandoffPacket.Reason> reasons = new ArrayList<>();
        for (Finding finding : verdict.escalation().findings()) {
            if (finding.party().filter(party::equals).isPresent()) {
                List<String> clauses =
                        finding.clauses().stream().map(Clause::toString).toList();
                reasons.add(new HandoffPacket.Reason(finding.rule().id(), clauses, finding.message()));
            }
        }
        // the reader's question is why the case comes to him; what else speaks for that comes after
        reasons.sort(Comparator.comparing(reason -> !reason.clauses().get(0).startsWith("LD")));
        return List.copyOf(reasons);
    }
}
