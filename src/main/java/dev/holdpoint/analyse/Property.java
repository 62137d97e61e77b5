package dev.holdpoint.analyse;

import dev.holdpoint.verdict.Clause;
import java.util.List;

/**
 * What is to hold of every situation, with the ways in which it would not.
 *
 * @param name its name
 * @param says it in words
 * @param clauses the clauses that it is about
 * @param cases the ways in which a situation would break it
 */
record Property(String name, String says, List<Clause> clauses, List<Case> cases) {
    /**
     * One way.
     *
     * @param what it is, where the property alone does not say it
     * @param broken where it comes about
     * @param conceivable where it would, if the rules concluded whatever they like
     * @param filledIn the fact that the situation is first looked at without; empty where there is none
     */
    record Case(String what, Formula broken, Formula conceivable, String filledIn) {}
}
