package dev.holdpoint.read.problem;

import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns complaints into what a caller gets: in the order of the document, the first hundred, each with its line. */
final class Refusal {
    private static final int SHOWN = 100;

    private Refusal() {}

    static SituationException of(Problems problems, String name, @Nullable String text) {
        List<Complaint> complaints = new ArrayList<>(problems.complaints());
        complaints.sort(Comparator.comparingInt(Complaint::line).thenComparingInt(Complaint::column));
        Lines lines = text == null ? null : new Lines(text);
        String file = Shown.escaped(SafeText.of(name));
        List<Problem> shown = new ArrayList<>();
        for (Complaint complaint : complaints.subList(0, Math.min(SHOWN, complaints.size()))) {
            shown.add(problem(file, complaint, lines));
        }
        return new SituationException(shown, problems.count());
    }

    private static Problem problem(String name, Complaint complaint, @Nullable Lines lines) {
        String line = lines == null || complaint.line() == 0 ? null : lines.line(complaint.line());
        return new Problem(
                name,
                complaint.path(),
                complaint.line(),
                complaint.column(),
                complaint.message(),
                complaint.suggestion(),
                complaint.help(),
                line == null ? null : Masker.excerpt(line, complaint.column(), complaint.width()),
                shown(complaint.mend(), line));
    }

    private static @Nullable Mend shown(@Nullable Mend mend, @Nullable String typed) {
        String seen = typed == null ? "" : Masker.line(typed);
        return mend == null
                ? null
                : new Mend(
                        mend.first(),
                        mend.last(),
                        mend.lines().stream().map(line -> shown(line, seen)).toList());
    }

    /** What is shown of the line that is mended is shown in the one that mends it, whatever key stands in front of it there. */
    private static String shown(String line, String seen) {
        int value = line.indexOf(": ") + 2;
        boolean same = value > 1 && value < line.length() && seen.contains(line.substring(value));
        return same && Masker.shows(line.substring(0, value)) ? line : Masker.line(line);
    }
}
