package dev.holdpoint.drl;

import dev.holdpoint.register.RuleCatalogue;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleFiles;
import dev.holdpoint.register.RuleProblem;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.register.RulesException;
import dev.holdpoint.verdict.Clause;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether rule files keep to the subset of DRL that rules are written in: conditions over facts, and one statement that adds a
 * finding or a derived fact. A file that passes cannot run a program, read a file, open a connection, end the process or change
 * another rule, and every name in it exists. Nothing is compiled here.
 */
public final class SubsetCheck {
    /** What passed last: reading rules, compiling them and testing them each ask for the same, and it takes a while. */
    private static volatile SoftReference<@Nullable Passed> last = new SoftReference<>(null);

    /** The same files to the letter, with the same clauses, pass again. */
    private record Passed(RuleFiles files, Set<Clause> known, List<ParsedRule> rules) {}

    private SubsetCheck() {}

    /**
     * The rules that stand in the files.
     *
     * @param known the clauses that a rule may cite
     * @throws RulesException with all that is not in the subset
     */
    public static RuleCatalogue rules(RuleFiles files, Set<Clause> known) {
        return new RuleCatalogue(
                parsed(files, known).stream().map(ParsedRule::text).toList());
    }

    /**
     * The same rules, taken apart.
     *
     * @param known the clauses that a rule may cite
     * @throws RulesException with all that is not in the subset
     */
    public static List<ParsedRule> parsed(RuleFiles files, Set<Clause> known) {
        Passed before = last.get();
        if (before != null && before.files().equals(files) && before.known().equals(known)) {
            return before.rules();
        }
        List<ParsedRule> rules = checked(files, known);
        last = new SoftReference<>(new Passed(files, Set.copyOf(known), rules));
        return rules;
    }

    private static List<ParsedRule> checked(RuleFiles files, Set<Clause> known) {
        List<RuleProblem> problems = new ArrayList<>();
        List<ParsedRule> rules = new ArrayList<>();
        Map<String, RuleText> ids = new HashMap<>();
        for (RuleFile file : files.files()) {
            FileCheck check = new FileCheck(file, known).run();
            problems.addAll(check.problems());
            for (ParsedRule parsed : check.rules()) {
                RuleText rule = parsed.text();
                RuleText before = ids.putIfAbsent(rule.id(), rule);
                if (before != null) {
                    problems.add(new RuleProblem(
                            rule.path(),
                            rule.line(),
                            "`" + rule.id() + "` is the id of the rule at " + before.place()));
                }
                rules.add(parsed);
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesException(problems);
        }
        return List.copyOf(rules);
    }
}
