package dev.holdpoint.engine;

import dev.holdpoint.verdict.PolicyRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.definition.KiePackage;

/** Engines with one rule of a policy taken out, or put in the place of the one that it is a mutant of. */
public final class MutantEngines {
    private MutantEngines() {}

    /** The compiled rules of this release. */
    public static List<Rule> standardRules() {
        return rules(CompiledRules.models());
    }

    /** All rules of the models. */
    public static List<Rule> rules(List<Model> models) {
        List<Rule> rules = new ArrayList<>();
        models.forEach(model -> rules.addAll(model.getRules()));
        return rules;
    }

    /** The id of a rule, without the number that tells mutants apart. */
    public static String id(String name) {
        String id = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        int mark = id.indexOf("-mutant");
        return mark < 0 ? id : id.substring(0, mark);
    }

    /** The rules with one taken out and perhaps another put in, before the others. */
    public static PolicyEngine engine(List<Rule> standard, String id, Optional<Rule> mutant) {
        return engine(standard, Map.of(id, mutant));
    }

    /**
     * The rules with some taken out, by their ids, and perhaps another put in for each. Those come first, and the others after them the
     * other way round: what a mutant should have waited for is not there yet.
     */
    public static PolicyEngine engine(List<Rule> standard, Map<String, Optional<Rule>> mutants) {
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : standard) {
            if (!mutants.containsKey(id(rule.getName()))) {
                rules.add(rule);
            }
        }
        mutants.values().forEach(mutant -> mutant.ifPresent(rules::add));
        Collections.reverse(rules);
        return engine(rules);
    }

    /** These rules: of those that could fire, the engine takes the first. */
    public static PolicyEngine engine(List<Rule> rules) {
        Model model = new ModelImpl("dev.holdpoint.rules").withRules(rules);
        KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(model), new KieBaseOption[0]);
        for (KiePackage kiePackage : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : kiePackage.getRules()) {
                PolicyRule says = PolicyRules.of(rule);
                ((RuleImpl) rule)
                        .addMetaAttribute(
                                Findings.POLICY_RULE,
                                new PolicyRule(id(says.id()), says.sentence(), says.clauses(), says.decisions()));
            }
        }
        return new PolicyEngine(Ahead.made(base));
    }
}
