package dev.holdpoint.gather;

import dev.holdpoint.situation.Situation;
import java.util.List;

/**
 * What a call gathered. Where {@code conflicts} is not empty, nothing of it may be written anywhere.
 *
 * @param facts at most one a field but for {@code incident.symptoms}, in the order of the format
 * @param proposals the same symptom at most once a material, in the order of the materials
 * @param conflicts in the order of the format
 * @param unread what gave nothing
 * @param notices how materials were read where that is not as one expects
 */
public record Gathered(
        List<GatheredFact> facts,
        List<Proposal> proposals,
        List<Conflict> conflicts,
        List<Unread> unread,
        List<Notice> notices) {
    public Gathered {
        facts = List.copyOf(facts);
        proposals = List.copyOf(proposals);
        conflicts = List.copyOf(conflicts);
        unread = List.copyOf(unread);
        notices = List.copyOf(notices);
    }

    /** Whether nothing at all was found. */
    public boolean nothing() {
        return facts.isEmpty() && proposals.isEmpty() && conflicts.isEmpty();
    }

    /** The facts that a situation does not state already: what would have to be written into its file. */
    public List<GatheredFact> missingIn(Situation situation) {
        Stated stated = new Stated(situation);
        return facts.stream().filter(fact -> !stated.has(fact)).toList();
    }
}
