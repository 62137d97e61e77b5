package dev.holdpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.engine.MutantEngines;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Conclusions;
import dev.holdpoint.verdict.PolicyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** Rules only add, and those that ask for what is missing wait until nothing more can come: so no order can matter. */
class OrderTest {
    private static final long SEED = 11;

    private final PolicyEngine engine = PolicyEngine.standard();
    private final PolicyId policy = new PolicyId("test", () -> "sha256:test");

    @Test
    void the_order_in_which_facts_come_does_not_matter() {
        Situations situations = new Situations(SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            Situation situation = situations.next();
            List<Object> facts = Prepared.of(situation).facts();
            String straight = verdict(situation, facts);
            List<Object> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            assertThat(verdict(situation, shuffled)).as("situation %d", i).isEqualTo(straight);
        }
    }

    @Test
    void the_order_in_which_rules_stand_does_not_matter() {
        Random random = new Random(SEED);
        for (int order = 0; order < 5; order++) {
            List<Rule> rules = new ArrayList<>(MutantEngines.standardRules());
            Collections.shuffle(rules, random);
            PolicyEngine shuffled = MutantEngines.engine(rules);
            Situations situations = new Situations(SEED + order);
            for (int i = 0; i < 200; i++) {
                Situation situation = situations.next();
                List<Object> facts = Prepared.of(situation).facts();
                assertThat(verdict(shuffled, situation, facts))
                        .as("situation %d, order %d", i, order)
                        .isEqualTo(verdict(situation, facts));
            }
        }
    }

    private String verdict(Situation situation, List<Object> facts) {
        return verdict(engine, situation, facts);
    }

    private String verdict(PolicyEngine engine, Situation situation, List<Object> facts) {
        return JsonReport.line(Conclusions.verdict(situation, policy, engine.run(facts)));
    }
}
