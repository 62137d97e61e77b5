package dev.holdpoint.register;

import dev.holdpoint.verdict.Clause;
import java.util.List;

/**
 * A policy as an auditor sees it.
 *
 * @param register what is asked
 * @param rules what is implemented
 * @param fixtures what shows that it is
 */
public record RuleBook(Register register, RuleCatalogue rules, FixtureIndex fixtures) {
    /** The readings that show in a rule. */
    public List<Reading> readingsOf(RuleText rule) {
        return register.readings().stream()
                .filter(reading -> reading.shapes(rule))
                .toList();
    }

    /** The rules in which a reading shows. */
    public List<RuleText> shapedBy(Reading reading) {
        return rules.rules().stream().filter(reading::shapes).toList();
    }

    /** The linked procedures that a clause asks for. */
    public List<Procedure> proceduresOf(Clause clause) {
        return register.procedures().stream()
                .filter(procedure -> procedure.clauses().contains(clause))
                .toList();
    }
}
