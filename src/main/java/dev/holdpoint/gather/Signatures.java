package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        return new Signatures(table.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .map(Signatures::row)
                .toList());
    }

    private static Signature row(List<String> cells) {
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException("a row of " + CELLS + " cells was expected: " + cells);
        }
        return Signature.of(cells);
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
        static final Signatures ROWS = load();

        private static Signatures load() {
            try (InputStream in = Signatures.class.getResourceAsStream("/dev/holdpoint/rules/signatures.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("the signatures are missing");
                }
                return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
