package dev.holdpoint.register;

import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.List;
import java.util.Optional;

/**
 * The rules of a policy, in the order of its files.
 *
 * @param rules all of them
 */
public record RuleCatalogue(List<RuleText> rules) {
    /** The rules of this release. */
    public static RuleCatalogue standard() {
        return new RuleCatalogue(RuleFiles.standard().files().stream()
                .flatMap(file -> RuleLines.of(file).stream())
                .toList());
    }

    /** The rule of that id. */
    public Optional<RuleText> find(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The rules that implement that clause. */
    public List<RuleText> citing(Clause clause) {
        return rules.stream()
                .filter(rule -> rule.rule().clauses().contains(clause))
                .toList();
    }

    /** The rules whose findings stand on that decision. */
    public List<RuleText> deciding(Decision decision) {
        return rules.stream()
                .filter(rule -> rule.rule().decisions().contains(decision))
                .toList();
    }
}
