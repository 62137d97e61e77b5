package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Complaint;
import java.util.List;
import java.util.function.Consumer;

/** Finds and mends what is wrong with the lines of a document that is refused. */
public final class Slips {
    /** In this order: what is copied along goes first, and what makes several lines of one comes last. */
    private static final List<Consumer<Sheet>> ALL = List.of(
            sheet -> new Copied(sheet).mend(),
            sheet -> new Decorated(sheet).mend(),
            sheet -> new Blocks(sheet).mend(),
            sheet -> new Tabs(sheet).mend(),
            sheet -> new Marks(sheet).mend(),
            sheet -> new StrayLines(sheet).mend(),
            sheet -> new Texts(sheet).mend(),
            sheet -> new Records(sheet).mend(),
            sheet -> new Indents(sheet).mend(),
            sheet -> new Shapes(sheet).names(),
            sheet -> new Twice(sheet).mend());

    private Slips() {}

    /** What was found; the sheet has been mended. */
    public static List<Complaint> mend(Sheet sheet) {
        ALL.forEach(slip -> slip.accept(sheet));
        return sheet.complaints();
    }
}
