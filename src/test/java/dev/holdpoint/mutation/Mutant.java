package dev.holdpoint.mutation;

import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Clause;
import java.util.List;
import java.util.Set;

/**
 * One small change to one rule.
 *
 * @param kind what is changed
 * @param rule the rule as it stands
 * @param line the line that is changed
 * @param change what was changed, in words that stay the same as long as the rule does
 * @param text the rule with the change; empty where the rule is dropped
 */
record Mutant(Kind kind, RuleText rule, int line, String change, String text) {
    /** What a change is of. All but the last two have to be noticed by {@code rules test}, by itself; the first by nobody. */
    enum Kind {
        NOTHING,
        RULE,
        RULE_AND_FIXTURES,
        CLAUSE,
        DECISION,
        STATUS,
        PARTY,
        ACTION,
        CONSTRAINT,
        REST
    }

    /** The rule as it stands, to see that what notices mutants does not notice everything. */
    static Mutant none(RuleText rule) {
        return new Mutant(Kind.NOTHING, rule, rule.line(), "nothing is changed", rule.text());
    }

    String key() {
        return rule.id() + "\t" + change;
    }

    /** The rule with the change, as the subset check reads it. @throws dev.holdpoint.register.RulesException if it does not pass */
    RuleText read(RuleFiles files, Set<Clause> known) {
        return parsed(files, known).text();
    }

    /** The same, taken apart. @throws dev.holdpoint.register.RulesException if it does not pass */
    ParsedRule parsed(RuleFiles files, Set<Clause> known) {
        for (RuleFile file : files.files()) {
            if (file.path().equals(rule.path())) {
                String head = file.text().substring(0, file.text().indexOf("\nrule ") + 1);
                RuleFile alone = new RuleFile(file.path(), file.name(), head + text + "\n");
                return SubsetCheck.parsed(new RuleFiles(List.of(alone)), known).get(0);
            }
        }
        throw new IllegalArgumentException("a rule of another policy");
    }

    @Override
    public String toString() {
        return rule.path() + ":" + line + ": " + rule.id() + ": " + change;
    }
}
