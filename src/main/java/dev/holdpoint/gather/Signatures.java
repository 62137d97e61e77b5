package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.text.Table;
import java.util.List;
import java.util.Optional;

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

    /** The rows of a form in one place of it. */
    List<Signature> of(String form, Where where) {
        return rows.stream()
                .filter(row -> row.form().equals(form) && row.where() == where)
                .toList();
    }

    /** The first of the rows that a line says. */
    static Optional<Signature> first(List<Signature> rows, String line) {
        for (Signature row : rows) {
            if (row.where() == Where.WHOLE ? row.isAll(line) : row.isIn(line)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Signatures ROWS = read(Shipped.rules("signatures.tsv"));
    }
}
