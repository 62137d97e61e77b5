package dev.holdpoint.register;

import dev.holdpoint.verdict.Clause;
import java.util.List;

/**
 * A procedure that the runbook links to.
 *
 * @param name what it is called
 * @param fact the path of the fact that says whether it was followed
 * @param clauses the clauses that ask for it
 */
public record Procedure(String name, String fact, List<Clause> clauses) {}
