package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import java.util.List;

/** Finds and mends what is wrong with the lines of a document that is refused. */
public final class Slips {
    private Slips() {}

    /** What was found; the sheet has been mended. */
    public static List<Complaint> mend(Sheet sheet) {
        Mendings mendings = new Mendings(sheet);
        new Copied(sheet, mendings).mend();
        new Framed(sheet, mendings).mend();
        new Decorated(sheet, mendings).mend();
        new Blocks(sheet, mendings).mend();
        new Tabs(sheet, mendings).mend();
        new Marks(sheet, mendings).mend();
        new StrayLines(sheet, mendings).mend();
        new Texts(sheet, mendings).mend();
        new Records(sheet, mendings).mend();
        new Indents(sheet, mendings).mend();
        new Names(sheet, mendings).mend();
        new Twice(sheet, mendings).mend();
        return mendings.complaints();
    }
}
