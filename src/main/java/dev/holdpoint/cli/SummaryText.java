package dev.holdpoint.cli;

import dev.holdpoint.batch.Entry;
import dev.holdpoint.batch.Tally;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.text.Count;
import dev.holdpoint.verdict.Decision;
import java.util.Locale;
import java.util.Map;

/** What came of a batch, for a person. */
final class SummaryText {
    private final StringBuilder text = new StringBuilder();

    private SummaryText() {}

    static String of(Tally tally, Decision gate) {
        SummaryText summary = new SummaryText();
        summary.counts(tally, gate);
        summary.table("held shut by clause", tally.clauses());
        summary.table("to be told", tally.parties());
        return summary.text.toString();
    }

    private void counts(Tally tally, Decision gate) {
        text.append(Count.of(tally.total(), "document")).append(": ");
        text.append(gate.wireName()).append(" open ").append(tally.count(Entry.Kind.OPEN));
        text.append(", blocked ").append(tally.count(Entry.Kind.BLOCKED));
        text.append(", problems ").append(tally.count(Entry.Kind.PROBLEM));
        if (tally.count(Entry.Kind.FAILED) > 0) {
            text.append(", without a verdict since the checker failed ").append(tally.count(Entry.Kind.FAILED));
        }
        text.append('\n');
    }

    private void table(String title, Map<?, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        text.append(title).append(":\n");
        counts.forEach((key, count) -> {
            text.append(String.format(Locale.ROOT, "  %-10s %10d\n", Choice.word(key), count));
        });
    }
}
