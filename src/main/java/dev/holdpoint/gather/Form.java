package dev.holdpoint.gather;

import static java.util.stream.Collectors.groupingBy;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one form says.
 *
 * @param name as facts and proposals carry it
 * @param rows the table's rows by where they stand, in their order
 */
record Form(String name, Map<Where, List<Signature>> rows) {
    Form(String name, List<Signature> table) {
        this(name, table.stream().filter(row -> row.form().equals(name)).collect(groupingBy(Signature::where)));
    }

    List<Signature> at(Where where) {
        return rows.getOrDefault(where, List.of());
    }

    /** The first of the rows there that a line, in lower case and with single blanks, says. */
    Optional<Signature> first(Where where, String line) {
        for (Signature row : at(where)) {
            if (row.fits(line)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    boolean says(Where where, String line) {
        return first(where, line).isPresent();
    }

    /** The first of the rows there that have that label. */
    Optional<Signature> labelled(Where where, String label) {
        return at(where).stream().filter(row -> row.says().equals(label)).findFirst();
    }
}
