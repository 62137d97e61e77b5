package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.LookAlike;
import dev.holdpoint.read.problem.Mend;
import dev.holdpoint.read.problem.Mistake;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was found in a sheet, and which lines each finding has mended. */
final class Mendings {
    /** All lines are changed in one way, so that many of them need not be shown. */
    private static final Set<Mistake> LIKE = EnumSet.of(Mistake.QUOTED_MAIL, Mistake.LINE_NUMBERS);

    private static final int MOST = 12;

    private final Sheet sheet;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private record Found(Complaint complaint, int first, int last) {}

    Mendings(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Tells of a mistake in a place, counted from 0, as the sheet has it now; to be mended in the lines from one to another
     * afterwards.
     */
    void tell(Mistake mistake, int line, int column, int first, int last, String... holes) {
        tellTyped(mistake, line, sheet.typedColumn(line + 1, column + 1) - 1, first, last, holes);
    }

    /** Tells of a mistake in a place as it was typed. */
    void tellTyped(Mistake mistake, int line, int column, int first, int last, String... holes) {
        if (told.add(mistake + ":" + line)) {
            found.add(new Found(mistake.at(line + 1, column + 1, 1, holes), first, last));
        }
    }

    /** Names of keys, for a message. */
    static String list(List<String> keys) {
        List<String> names =
                keys.stream().distinct().map(key -> "`" + key + "`").toList();
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** The same about one line alone. */
    void tell(Mistake mistake, int line, int column, String... holes) {
        tell(mistake, line, column, line, line, holes);
    }

    /** The same about a character. */
    void tellCharacter(Mistake mistake, int line, int column, int c) {
        tell(mistake, line, column, "code", LookAlike.hex(c), "name", LookAlike.name(c));
    }

    /** All that was told, with the lines as they are in the end. */
    List<Complaint> complaints() {
        List<Complaint> complaints = new ArrayList<>();
        for (Found one : found) {
            Mend mend = new Mend(one.first() + 1, one.last() + 1, sheet.mended(one.first(), one.last()));
            boolean all = LIKE.contains(one.complaint().mistake()) && one.last() - one.first() > MOST;
            complaints.add(
                    all || one.complaint().mistake() == Mistake.CONFLICT
                            ? one.complaint()
                            : one.complaint().mended(mend));
        }
        return complaints;
    }
}
