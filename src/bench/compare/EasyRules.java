import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule is a condition and an action in Java. */
public final class EasyRules implements Contender {
    private final List<String[]> clauses = Contender.clauses();
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    private EasyRules() throws Exception {
        for (String[] clause : clauses) {
            rules.register(new RuleBuilder()
                    .name(clause[0] + " unknown")
                    .when(facts -> value(facts, clause[0]) == null)
                    .then(facts -> findings(facts).add(clause[0] + ":unknown"))
                    .build());
            rules.register(new RuleBuilder()
                    .name(clause[0] + " failed")
                    .when(facts -> value(facts, clause[0]) != null
                            && !clause[2].equals("*")
                            && !clause[2].equals(value(facts, clause[0])))
                    .then(facts -> findings(facts).add(clause[0] + ":failed"))
                    .build());
        }
    }

    public static void main(String[] arguments) throws Exception {
        Contender.run(new EasyRules(), arguments);
    }

    private static String value(Facts facts, String clause) {
        Map<String, String> situation = facts.get("situation");
        return situation.get(clause);
    }

    private static List<String> findings(Facts facts) {
        return facts.get("findings");
    }

    @Override
    public String answer(String situation) throws Exception {
        Facts facts = new Facts();
        List<String> findings = new ArrayList<>();
        facts.put("situation", Contender.facts(JSON.readTree(situation), clauses));
        facts.put("findings", findings);
        engine.fire(rules, facts);
        return Contender.sorted(findings);
    }
}
