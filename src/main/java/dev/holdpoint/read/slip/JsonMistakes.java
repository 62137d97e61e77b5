package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What keeps a document from being JSON, told where it was typed, with the lines as they should be. */
final class JsonMistakes {
    /** So many are told; the rest is mended in silence. */
    private static final int MOST = 200;

    /** A mistake, a place of the line where it is mended, and one of the last line that is mended with it. */
    private record Found(Complaint complaint, int mended, int last) {}

    private final JsonSheet sheet;
    private final List<Found> found = new ArrayList<>();

    JsonMistakes(JsonSheet sheet) {
        this.sheet = sheet;
    }

    /** A mistake in what is read next. */
    void tell(Mistake mistake, String... holes) {
        tell(mistake, sheet.at(), holes);
    }

    /** A mistake in the typed sign there. */
    void tell(Mistake mistake, int place, String... holes) {
        tell(mistake, place, 1, place, holes);
    }

    /** A mistake that shows in one place, and is mended on the line of another. */
    void tell(Mistake mistake, int place, int width, int mended, String... holes) {
        tell(mistake.at(sheet.line(place), sheet.column(place), width, holes), mended, mended);
    }

    /** A mistake in the typed sign there, which is mended from its line to that of another place. */
    void tellUpTo(int last, Mistake mistake, int place) {
        tell(mistake.at(sheet.line(place), sheet.column(place), 1), place, last);
    }

    private void tell(Complaint complaint, int mended, int last) {
        if (!isFull()) {
            found.add(new Found(complaint, mended, last));
        }
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Found one : found) {
            int line = sheet.line(one.mended);
            if (!told.add(one.complaint.mistake() + ":" + line) && one.complaint.mistake() == Mistake.JSON_QUOTES) {
                continue; // the mended line is shown already, all of it
            }
            String meant = sheet.meantLine(line);
            boolean shown = meant.length() <= JsonSheet.LONGEST_LINE && !meant.equals(sheet.typedLine(line));
            Mend mend =
                    new Mend(line, sheet.line(one.last), meant.isBlank() ? List.of() : List.of(meant.stripTrailing()));
            complaints.add(shown ? one.complaint.mended(mend) : one.complaint);
        }
        return complaints;
    }
}
