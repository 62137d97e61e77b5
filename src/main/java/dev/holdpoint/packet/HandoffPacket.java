package dev.holdpoint.packet;

import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Outcome;
import dev.holdpoint.verdict.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What one party gets of an incident: the facts that its list in {@code rules/packets.yaml} names, redacted, and an account of what
 * is not there. Immutable. Every file of it has been scanned as it would be sent, and found clean.
 *
 * <pre>{@code
 * Verdict verdict = PolicyChecker.standard().check(situation);
 * if (verdict.handoff().outcome() == Outcome.OPEN) {
 *     HandoffPacket packet = HandoffPacket.of(verdict, verdict.route().orElseThrow());
 *     ticket.setText(packet.markdown());
 * }
 * }</pre>
 */
public final class HandoffPacket {
    private final PacketContents contents;
    private final Map<String, String> files;

    /**
     * Why the case goes to the party.
     *
     * @param rule the rule's id
     * @param clauses the clauses that it implements
     * @param message a sentence
     */
    public record Reason(String rule, List<String> clauses, String message) {}

    private HandoffPacket(PacketContents contents) {
        this.contents = contents;
        this.files = Collections.unmodifiableMap(PacketFiles.of(contents));
    }

    /**
     * The packet for a party.
     *
     * @throws IllegalStateException if there is no incident, or the verdict holds the hand-over back
     * @throws NotRedactableException if something secret remains in spite of everything; there is no packet then
     */
    public static HandoffPacket of(Verdict verdict, Party party) {
        if (verdict.handoff().outcome() != Outcome.OPEN) {
            throw new IllegalStateException(
                    verdict.situation().anIncident().isPresent()
                            ? "the verdict holds the hand-over back"
                            : "there is no incident to hand over");
        }
        return new HandoffPacket(PacketContents.of(verdict, party, /* draft= */ false));
    }

    /**
     * A packet to look at, marked as a draft in each of its files, whether or not the verdict lets one be handed over. Redacted like
     * any other.
     *
     * @throws IllegalStateException if there is no incident
     * @throws NotRedactableException if something secret remains in spite of everything; there is no packet then
     */
    public static HandoffPacket draft(Verdict verdict, Party party) {
        if (verdict.situation().anIncident().isEmpty()) {
            throw new IllegalStateException("there is no incident to hand over");
        }
        return new HandoffPacket(PacketContents.of(verdict, party, /* draft= */ true));
    }

    /** Whom it is for. */
    public Party party() {
        return contents.party();
    }

    /** Whether it is a draft, not to be sent. */
    public boolean isDraft() {
        return contents.draft();
    }

    /** How many findings hold the hand-over back; none but in a draft. */
    public int heldBy() {
        return contents.heldBy();
    }

    /** Why the case goes to the party; empty where the policy does not send it there. */
    public List<Reason> reasons() {
        return contents.reasons();
    }

    /** The facts, in the order of the party's list. */
    public List<PacketGroup> groups() {
        return contents.groups();
    }

    /** The attachments; empty for a party that gets none. */
    public List<PacketAttachment> attachments() {
        return contents.attachments();
    }

    /** What is not in the packet. */
    public Manifest manifest() {
        return contents.manifest();
    }

    /** The packet to be pasted into a ticket. */
    public String markdown() {
        return files.getOrDefault("packet.md", "");
    }

    /** The packet for programs. */
    public String json() {
        return files.getOrDefault("packet.json", "");
    }

    /** All files of the packet by their path in its folder, with {@code /} between folder and name. */
    public Map<String, String> files() {
        return files;
    }
}
