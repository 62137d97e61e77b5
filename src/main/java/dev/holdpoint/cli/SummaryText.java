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
    private SummaryText() {}

    static String of(Tally tally, Decision gate) {
        long failed = tally.count(Entry.Kind.FAILED);
        return Count.of(tally.total(), "document") + ": " + gate.wireName() + " open " + tally.count(Entry.Kind.OPEN)
                + ", blocked " + tally.count(Entry.Kind.BLOCKED)
                + ", problems " + tally.count(Entry.Kind.PROBLEM)
                + (failed > 0 ? ", without a verdict since the checker failed " + failed : "") + "\n"
                + table("held shut by clause", tally.clauses())
                + table("to be told", tally.parties());
    }

    private static String table(String title, Map<?, Long> counts) {
        StringBuilder text = new StringBuilder(counts.isEmpty() ? "" : title + ":\n");
        counts.forEach(
                (key, count) -> text.append(String.format(Locale.ROOT, "  %-10s %10d\n", Choice.word(key), count)));
        return text.toString();
    }
}
