package dev.holdpoint.cli;

import dev.holdpoint.batch.Entry;
import dev.holdpoint.batch.Position;
import dev.holdpoint.batch.Tally;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** A line on the terminal that is drawn over again: how far a batch is, how fast, and what came of it. Elsewhere it is nothing. */
final class Progress implements AutoCloseable {
    private static final long EVERY_NANOS = 200_000_000L;
    private static final int BAR = 10;
    /** Of a line that cannot be drawn over, since it was broken into two, a part would stay. */
    private static final int WIDTH = 79;

    private final Terminal terminal;
    private final OptionalLong size;
    private final boolean shown;
    private final LongSupplier nanos;
    private long begun;
    private long drawn;
    private boolean standing;
    private long documentsBefore = -1;
    private long consumedBefore;

    Progress(Terminal terminal, OptionalLong size, boolean shown, LongSupplier nanos) {
        this.terminal = terminal;
        this.size = size;
        this.shown = shown;
        this.nanos = nanos;
    }

    void show(Tally tally, Position position) {
        if (!shown) {
            return;
        }
        long now = nanos.getAsLong();
        if (documentsBefore < 0) {
            // neither starting nor what a run that is continued had done before says how fast this one is
            documentsBefore = position.documents();
            consumedBefore = position.consumed();
            begun = now;
            drawn = now;
        }
        if (now - drawn >= EVERY_NANOS) {
            drawn = now;
            standing = true;
            String line = line(tally, position, (now - begun) / 1e9);
            terminal.err("\r" + line.substring(0, Math.min(WIDTH, line.length())) + "\u001b[K");
        }
    }

    /** Leaves an empty line for whatever is printed next. */
    @Override
    public void close() {
        if (standing) {
            standing = false;
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
            line.append("  " + time(left * seconds / (position.consumed() - consumedBefore)) + " left");
        }
        for (Entry.Kind kind : Entry.Kind.values()) {
            if (tally.count(kind) > 0) {
                line.append("  " + tally.count(kind) + " " + kind.name().toLowerCase(Locale.ROOT));
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
