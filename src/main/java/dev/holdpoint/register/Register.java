package dev.holdpoint.register;

import dev.holdpoint.text.Shipped;
import dev.holdpoint.verdict.Clause;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the runbook asks and how we read it: clauses, readings and linked procedures, in the register's order. Immutable.
 *
 * @param path the file that it was read from, as messages call it
 * @param clauses every clause
 * @param readings every reading
 * @param procedures every linked procedure
 * @param rules the id of every rule, so that none can go missing unseen
 * @param conclusions what a rule may conclude, in words
 * @param glossary what rules work out for each other, in words
 */
public record Register(
        String path,
        List<ClauseEntry> clauses,
        List<Reading> readings,
        List<Procedure> procedures,
        List<String> rules,
        Map<String, String> conclusions,
        Map<String, String> glossary) {
    /** The register of this release. */
    public static Register standard() {
        return RegisterReader.read("rules/register.yaml", Shipped.rules("register.yaml"));
    }

    /** The entry of that clause. */
    public Optional<ClauseEntry> find(Clause clause) {
        return clauses.stream().filter(entry -> entry.clause().equals(clause)).findFirst();
    }

    /** The reading of that id. */
    public Optional<Reading> reading(String id) {
        return readings.stream().filter(reading -> reading.id().equals(id)).findFirst();
    }

    /** Every clause that a rule may cite. */
    public Set<Clause> ids() {
        return clauses.stream().map(ClauseEntry::clause).collect(Collectors.toUnmodifiableSet());
    }
}
