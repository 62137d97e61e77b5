package dev.holdpoint.gather;

import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.Table;
import java.util.List;

/** The rows of {@code rules/signatures.tsv}, in their order: where several are found, the first counts. */
record Signatures(List<Signature> rows) {
    private static final int CELLS = 7;

    /** Those of this release. */
    static Signatures standard() {
        return Standard.ROWS;
    }

    static Signatures read(String table) {
        return new Signatures(Table.rows("rules/signatures.tsv", table, CELLS, Signature::of));
    }

    /** What a form says; nothing where the table has no row of it. */
    Form form(String name) {
        return new Form(name, rows);
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Signatures ROWS = read(Shipped.rules("signatures.tsv"));
    }
}
