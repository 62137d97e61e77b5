package dev.holdpoint.report;

import dev.holdpoint.gather.Conflict;
import dev.holdpoint.gather.Gathered;
import dev.holdpoint.gather.GatheredFact;
import dev.holdpoint.gather.Proposal;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Printable;

/** What was gathered, for a person: facts as they would be written, then what is only suggested, then what is in the way. */
public final class GatheredText {
    private static final int WIDEST = 100;

    private GatheredText() {}

    /** Ends with a line feed. */
    public static String of(Gathered gathered) {
        StringBuilder out = new StringBuilder();
        for (GatheredFact fact : gathered.facts()) {
            line(out, fact.path() + ": " + fact.value() + "  # " + fact.place());
        }
        if (!gathered.proposals().isEmpty()) {
            out.append(out.length() == 0 ? "" : "\n");
            line(out, "Suggested, and no fact unless --accept names it:");
            gathered.proposals().forEach(proposal -> proposal(out, proposal));
        }
        if (!gathered.conflicts().isEmpty()) {
            out.append(out.length() == 0 ? "" : "\n");
            line(out, "In conflict; nothing is written until that is settled:");
            gathered.conflicts().forEach(conflict -> conflict(out, conflict));
        }
        gathered.unread().forEach(unread -> line(out, unread.from() + ": " + unread.why()));
        gathered.notices().forEach(notice -> line(out, notice.from() + ": " + notice.what()));
        return out.toString();
    }

    private static void proposal(StringBuilder out, Proposal proposal) {
        boolean symptom = proposal.path().endsWith("symptoms");
        String name = symptom ? proposal.value() : "occurredAt " + proposal.value();
        line(out, "  " + name + "  # " + proposal.from() + ":" + proposal.line() + ", " + proposal.why());
        if (!proposal.excerpt().isEmpty()) {
            line(out, "    " + shortened(proposal.excerpt()));
        }
    }

    /** Cut only after redaction, so that no half of a secret is left. */
    private static String shortened(String excerpt) {
        int end = Math.min(excerpt.length(), WIDEST);
        boolean halves = end < excerpt.length() && Character.isHighSurrogate(excerpt.charAt(end - 1));
        return end < excerpt.length() ? excerpt.substring(0, halves ? end - 1 : end) + "…" : excerpt;
    }

    private static void conflict(StringBuilder out, Conflict conflict) {
        line(out, "  " + conflict.path());
        conflict.values()
                .forEach(claim -> line(out, "    " + claim.value() + "  # " + claim.from() + ":" + claim.line()));
    }

    private static void line(StringBuilder out, String text) {
        out.append(Printable.of(SafeText.of(text))).append('\n');
    }
}
