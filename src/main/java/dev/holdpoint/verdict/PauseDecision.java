package dev.holdpoint.verdict;

import dev.holdpoint.derived.PauseAction;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Environment;
import java.util.List;

/**
 * Which automation to pause.
 *
 * @param outcome {@code PAUSE}, {@code NONE} or {@code UNKNOWN}
 * @param findings in the register's order
 * @param categories every category, in the situation's order; where it lists none, those to pause that its incident names
 */
public record PauseDecision(Outcome outcome, List<Finding> findings, List<Category> categories) {
    /**
     * What is to be done with one category.
     *
     * @param automation the category
     * @param action what is to be done
     * @param findings the reasons to pause it, in the register's order
     */
    public record Category(Automation automation, PauseAction action, List<Finding> findings) {}

    /** The categories with which that is to be done, in the situation's order. */
    public List<Category> categories(PauseAction action) {
        return categories.stream()
                .filter(category -> category.action() == action)
                .toList();
    }

    /** The findings that say that nobody has listed the automation; empty where somebody has. */
    public List<Finding> unlisted() {
        return findings.stream()
                .filter(finding -> finding.facts().get(0).field() == Environment.AUTOMATION)
                .toList();
    }
}
