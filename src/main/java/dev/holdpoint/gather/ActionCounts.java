package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import dev.holdpoint.situation.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The status report's section on scheduled actions: a status, its count, and the oldest and the newest in lines of their own. */
final class ActionCounts {
    private static final Duration LONG = Duration.ofDays(1);

    private final List<Signature> counted;
    private final List<Signature> waiting;
    private final List<Report.Hint> hints = new ArrayList<>();
    private Optional<Report.Hint> oldest = Optional.empty();
    private String oldestDate = "";
    private boolean inWaiting;

    ActionCounts(Signatures signatures) {
        this.counted = signatures.of(FormNames.STATUS_REPORT, Where.COUNT);
        this.waiting = signatures.of(FormNames.STATUS_REPORT, Where.OVERDUE);
    }

    void line(Line line) {
        String text = line.plain();
        int colon = text.indexOf(": ");
        if (colon < 0) {
            return;
        }
        String label = text.substring(0, colon);
        String value = text.substring(colon + 2);
        if (label.equals("Oldest")) {
            if (inWaiting && oldestDate.isEmpty()) {
                oldestDate = Stamps.in(value).orElse("");
            }
            return;
        }
        row(counted, label).filter(row -> isAboveZero(value)).ifPresent(row -> hints.add(new Report.Hint(row, line)));
        Optional<Signature> pending = row(waiting, label);
        inWaiting = pending.isPresent();
        if (inWaiting && oldest.isEmpty()) {
            oldest = pending.map(row -> new Report.Hint(row, line));
        }
    }

    private static Optional<Signature> row(List<Signature> rows, String label) {
        return rows.stream().filter(row -> row.says().equals(label)).findFirst();
    }

    /** A count, with its language's mark at the thousands. */
    private static boolean isAboveZero(String value) {
        return !value.isEmpty() && value.length() < 20 && value.charAt(0) >= '1' && value.charAt(0) <= '9';
    }

    void end(Report report) {
        hints.forEach(hint -> report.hint(hint.row(), hint.line()));
        report.facts().stream()
                .filter(fact -> fact.path().equals(Finds.AS_OF))
                .findFirst()
                .filter(asOf -> !oldestDate.isEmpty() && isLongAfter(asOf.value()))
                .ifPresent(asOf -> oldest.ifPresent(hint -> report.hint(hint.row(), hint.line())));
    }

    private boolean isLongAfter(String asOf) {
        Duration waited = Duration.between(
                Moment.of(oldestDate).toInstant(), Moment.of(asOf).toInstant());
        return waited.compareTo(LONG) > 0;
    }
}
