package dev.holdpoint.oracle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two readings of the register must agree on in a finding: the clauses that it cites, and its status. */
public final class Found implements Comparable<Found> {
    private static final List<String> STATUSES = List.of("contradiction", "failed", "unknown", "trigger", "advice");
    private static final List<String> CLAUSES = register();

    private final List<String> clauses;
    private final String status;
    private final long order;
    private final boolean blocks;

    /** A finding with clauses in register order and the status's wire name. */
    public Found(List<String> clauses, String status) {
        this.clauses = List.copyOf(clauses);
        this.status = status;
        this.order = order(this.clauses, status);
        this.blocks = !status.equals("trigger") && !status.equals("advice");
    }

    /** The clauses, in register order. */
    public List<String> clauses() {
        return clauses;
    }

    /** The status's wire name. */
    public String status() {
        return status;
    }

    /** Whether it holds a gate shut. */
    public boolean blocks() {
        return blocks;
    }

    private static List<String> register() {
        List<String> all = new ArrayList<>();
        String[] sections = {"BU", "SP", "RR", "OC", "PC", "AC", "CM", "RO", "LD"};
        int[] sizes = {8, 9, 7, 8, 23, 9, 4, 9, 5};
        for (int section = 0; section < sections.length; section++) {
            for (int number = 1; number <= sizes[section]; number++) {
                all.add(sections[section] + "-" + number);
            }
        }
        return List.copyOf(all);
    }

    /** The first three clauses, how many there are, the status: enough to tell apart all that the register has. */
    private static long order(List<String> clauses, String status) {
        long order = 0;
        for (int i = 0; i < 3; i++) {
            order = order << 8 | (i < clauses.size() ? CLAUSES.indexOf(clauses.get(i)) + 1 : 0);
        }
        return (order << 8 | clauses.size()) << 8 | (STATUSES.indexOf(status) + 1);
    }

    @Override
    public int compareTo(Found other) {
        int byOrder = Long.compare(order, other.order);
        return byOrder != 0 || equals(other) ? byOrder : toString().compareTo(other.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Found found && status.equals(found.status) && clauses.equals(found.clauses));
    }

    @Override
    public int hashCode() {
        return 31 * clauses.hashCode() + status.hashCode();
    }

    @Override
    public String toString() {
        return clauses + " " + status;
    }
}
