package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import dev.holdpoint.situation.Moment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The status report's section on scheduled actions: a status, its count, and the oldest and the newest in lines of their own. */
final class ActionCounts {
    private static final Duration LONG = Duration.ofDays(1);

    private ActionCounts() {}

    /** Reads the section, for a report that is known but for it. */
    static void read(List<Line> lines, Form form, Report report) {
        Optional<Report.Hint> waiting = Optional.empty();
        Optional<String> oldest = Optional.empty();
        boolean inWaiting = false;
        for (Line line : lines) {
            String[] row = line.plain().split(": ", 2);
            if (row.length == 2 && row[0].equals("Oldest")) {
                oldest = inWaiting ? oldest.or(() -> Stamps.in(row[1])) : oldest;
            } else if (row.length == 2) {
                form.labelled(Where.COUNT, row[0])
                        .filter(known -> isAboveZero(row[1]))
                        .ifPresent(known -> report.hint(new Report.Hint(known, line)));
                Optional<Signature> pending = form.labelled(Where.OVERDUE, row[0]);
                inWaiting = pending.isPresent();
                waiting = waiting.or(() -> pending.map(known -> new Report.Hint(known, line)));
            }
        }
        Optional<String> asOf = report.value(Finds.AS_OF);
        if (oldest.isPresent() && asOf.isPresent() && isLong(oldest.get(), asOf.get())) {
            waiting.ifPresent(report::hint);
        }
    }

    /** A count, with its language's mark at the thousands. */
    private static boolean isAboveZero(String value) {
        return !value.isEmpty() && value.length() < 20 && value.charAt(0) >= '1' && value.charAt(0) <= '9';
    }

    private static boolean isLong(String from, String to) {
        return Duration.between(Moment.of(from).toInstant(), Moment.of(to).toInstant())
                        .compareTo(LONG)
                > 0;
    }
}
