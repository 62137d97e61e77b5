package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import java.util.List;

/** Finds and mends what is wrong with the lines of a document that is refused. */
public final class Slips {
    private Slips() {}

    /** What was found; the sheet has been mended. */
    public static List<Complaint> mend(Sheet sheet) {
        Mendings report = new Mendings(sheet);
        new Copied(sheet, report).mend();
        new Framed(sheet, report).mend();
        new Decorated(sheet, report).mend();
        new Blocks(sheet, report).mend();
        new Marks(sheet, report).mend();
        new Remarks(sheet, report).mend();
        new Texts(sheet, report).mend();
        new Indents(sheet, report).mend();
        return report.complaints();
    }
}
