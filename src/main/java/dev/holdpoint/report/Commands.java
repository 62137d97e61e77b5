package dev.holdpoint.report;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** What to type next about the file that was checked, whole, to be copied as it is. */
final class Commands {
    private Commands() {}

    /** What asks for the facts of the file, and what takes them out of a report. */
    static List<String> filling(Verdict verdict) {
        return file(verdict)
                .map(file -> List.of("holdpoint ask " + file, "holdpoint gather REPORT --into " + file))
                .orElse(List.of());
    }

    /** What says everything to somebody who asks about that gate. */
    static Optional<String> all(Verdict verdict, Decision gate) {
        String asked = gate == verdict.about() ? "" : "--gate " + gate.wireName() + " ";
        return file(verdict).map(file -> "holdpoint check --all " + asked + file);
    }

    private static Optional<String> file(Verdict verdict) {
        return NextSteps.file(verdict).filter(source -> !source.equals("-"));
    }
}
