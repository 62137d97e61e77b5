package dev.holdpoint.verdict;

import java.util.List;
import java.util.Set;

/**
 * A rule of the policy, as its file states it.
 *
 * @param id such as {@code close.production-diagnostics}; the part before the dot is the rule file's name
 * @param sentence what the rule says, in the present tense, starting in lower case
 * @param clauses the clauses that it implements, in the register's order
 * @param decisions the decisions that its findings stand on
 */
public record PolicyRule(String id, String sentence, List<Clause> clauses, Set<Decision> decisions) {}
