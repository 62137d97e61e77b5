package dev.holdpoint.cli;

import dev.holdpoint.batch.Entry;
import dev.holdpoint.batch.Position;
import dev.holdpoint.batch.Tally;
import java.util.Locale;
import java.util.OptionalLong;

/** A line on the terminal that is drawn over again: how far a batch is, how fast, and what came of it. Elsewhere it is nothing. */
final class Progress {
    private static final long EVERY_NANOS = 200_000_000L;
    private static final int BAR = 16;

    private final Terminal terminal;
    private final OptionalLong size;
    private final boolean shown;
    private long begun;
    private long drawn;
    private long documentsBefore = -1;
    private long consumedBefore;

    Progress(Terminal terminal, OptionalLong size) {
        this.terminal = terminal;
        this.size = size;
        this.shown = Terminal.showsProgress();
    }

    void show(Tally tally, Position position) {
        if (!shown) {
            return;
        }
        long now = System.nanoTime();
        if (documentsBefore < 0) {
            // neither starting nor what a run that is continued had done before says how fast this one is
            documentsBefore = position.documents();
            consumedBefore = position.consumed();
            begun = now;
            drawn = now;
        }
        if (now - drawn >= EVERY_NANOS) {
            drawn = now;
            terminal.err("\r" + line(tally, position, (now - begun) / 1e9) + "\u001b[K");
        }
    }

    void end() {
        if (shown) {
            terminal.err("\r\u001b[K");
        }
    }

    private String line(Tally tally, Position position, double seconds) {
        long rate = Math.round((position.documents() - documentsBefore) / seconds);
        StringBuilder line = new StringBuilder();
        if (size.isPresent() && size.getAsLong() > 0) {
            double done = Math.min(1, (double) position.consumed() / size.getAsLong());
            line.append(bar(done)).append(String.format(Locale.ROOT, " %3d%%  ", (int) (100 * done)));
        }
        line.append(rate).append("/s");
        if (size.isPresent() && position.consumed() > consumedBefore) {
            long left = Math.max(0, size.getAsLong() - position.consumed());
            line.append("  ")
                    .append(time(left * seconds / (position.consumed() - consumedBefore)))
                    .append(" left");
        }
        for (Entry.Kind kind : Entry.Kind.values()) {
            if (tally.count(kind) > 0) {
                line.append("  ")
                        .append(tally.count(kind))
                        .append(' ')
                        .append(kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return line.toString();
    }

    private static String bar(double done) {
        int full = (int) (BAR * done);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "]";
    }

    private static String time(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
                : String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }
}
