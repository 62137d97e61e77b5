package dev.holdpoint.register;

import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What does not match between a register and the rules: none of it is allowed to stand. */
public final class RegisterGaps {
    private final Register register;
    private final RuleCatalogue rules;
    private final List<RuleProblem> gaps = new ArrayList<>();

    private RegisterGaps(Register register, RuleCatalogue rules) {
        this.register = register;
        this.rules = rules;
    }

    /** Every gap; empty where each clause has its rules or its reason, and each reading and procedure its place. */
    public static List<RuleProblem> between(Register register, RuleCatalogue rules) {
        RegisterGaps found = new RegisterGaps(register, rules);
        register.clauses().forEach(found::clause);
        register.readings().forEach(found::reading);
        register.procedures().forEach(found::procedure);
        found.ledger();
        return List.copyOf(found.gaps);
    }

    /** What rules lack that the register's clauses decide by; more may they do. */
    public static List<RuleProblem> lacking(Register register, RuleCatalogue rules) {
        RegisterGaps found = new RegisterGaps(register, rules);
        for (ClauseEntry entry : register.clauses()) {
            Set<Decision> missing = new TreeSet<>(entry.decides());
            missing.removeAll(decided(rules.citing(entry.clause())));
            if (entry.unchecked().isEmpty() && !missing.isEmpty()) {
                found.add(entry.line(), "no rule that cites " + entry.clause() + " decides " + names(missing));
            }
        }
        return List.copyOf(found.gaps);
    }

    private void clause(ClauseEntry entry) {
        List<RuleText> citing = rules.citing(entry.clause());
        if (citing.isEmpty()) {
            if (entry.unchecked().isEmpty()) {
                add(entry.line(), "no rule cites " + entry.clause() + ", and no `unchecked` says why");
            }
        } else if (entry.unchecked().isPresent()) {
            String id = citing.get(0).id();
            add(entry.line(), entry.clause() + " says why no rule checks it, and " + id + " does");
        } else if (!decided(citing).equals(entry.decides())) {
            String said = entry.clause() + " is said to decide " + names(entry.decides());
            add(entry.line(), said + "; the rules that cite it decide " + names(decided(citing)));
        }
    }

    private static Set<Decision> decided(List<RuleText> rules) {
        Set<Decision> decided = new TreeSet<>();
        rules.forEach(rule -> decided.addAll(rule.rule().decisions()));
        return decided;
    }

    private static String names(Set<Decision> decisions) {
        return decisions.stream().map(Decision::wireName).collect(Collectors.joining(" "));
    }

    private void reading(Reading reading) {
        for (String id : reading.rules()) {
            if (!id.equals(Reading.UNKNOWN) && rules.find(id).isEmpty()) {
                add(0, reading.id() + " names the rule `" + id + "`, which does not exist");
            }
        }
        if (reading.rules().isEmpty() && reading.elsewhere().isEmpty()) {
            add(0, reading.id() + " shows in no rule and nowhere else");
        }
    }

    private void procedure(Procedure procedure) {
        for (Clause clause : procedure.clauses()) {
            if (register.find(clause).isEmpty()) {
                add(0, procedure.name() + " names " + clause + ", which is no clause");
            }
        }
    }

    /** A rule that goes with its fixtures leaves no other trace where another rule cites the same clauses. */
    private void ledger() {
        if (register.rules().isEmpty()) {
            add(0, "lists no rules, so that one could go missing unseen");
            return;
        }
        for (String id : register.rules()) {
            if (rules.find(id).isEmpty()) {
                add(0, "lists the rule `" + id + "`, which does not exist");
            }
        }
        for (RuleText rule : rules.rules()) {
            if (!register.rules().contains(rule.id())) {
                add(0, "does not list the rule `" + rule.id() + "` of " + rule.place());
            }
        }
    }

    private void add(int line, String message) {
        gaps.add(new RuleProblem(register.path(), line, message));
    }
}
