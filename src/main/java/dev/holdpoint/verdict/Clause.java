package dev.holdpoint.verdict;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the policy register, such as AC-2. Ordered as the register is.
 *
 * @param section one of {@link #SECTIONS}
 * @param number from 1
 */
public record Clause(String section, int number) implements Comparable<Clause> {
    /** The register's sections, in its order. */
    public static final List<String> SECTIONS = List.of("BU", "SP", "RR", "OC", "PC", "AC", "CM", "RO", "LD");

    /** The clause of that id. @throws IllegalArgumentException if no clause can be called that */
    public static Clause of(String id) {
        int dash = id.indexOf('-');
        if (dash < 0 || !SECTIONS.contains(id.substring(0, dash))) {
            throw new IllegalArgumentException("not a clause: " + id);
        }
        return new Clause(id.substring(0, dash), Integer.parseInt(id, dash + 1, id.length(), 10));
    }

    /** The clauses that a text lists with blanks between them, in the register's order. */
    public static List<Clause> listOf(String ids) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        while (start < ids.length()) {
            int end = ids.indexOf(' ', start);
            end = end < 0 ? ids.length() : end;
            if (end > start) {
                clauses.add(of(ids.substring(start, end)));
            }
            start = end + 1;
        }
        clauses.sort(null);
        return List.copyOf(clauses);
    }

    @Override
    public int compareTo(Clause other) {
        int order = Integer.compare(SECTIONS.indexOf(section), SECTIONS.indexOf(other.section));
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    /** As the compiler would have it, but written out: its own is set up at the first use, which a single check feels. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Clause clause && number == clause.number && section.equals(clause.section);
    }

    @Override
    public int hashCode() {
        return 31 * section.hashCode() + number;
    }

    /** The id, such as {@code AC-2}. */
    @Override
    public String toString() {
        return section + "-" + number;
    }
}
