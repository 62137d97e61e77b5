package dev.holdpoint.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.derived.Major;
import dev.holdpoint.derived.MajorRelease;
import java.util.List;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

class PolicyEngineTest {
    @Test
    void no_rules_are_an_error_and_not_an_open_gate() {
        KieBase empty = KieBaseBuilder.createKieBaseFromModel(List.of(new ModelImpl()), new KieBaseOption[0]);
        assertThatThrownBy(() -> CompiledRules.named(empty))
                .isInstanceOf(PolicyException.class)
                .hasMessage("the policy has no rules");
    }

    @Test
    void an_error_while_a_rule_runs_gives_no_conclusions() {
        PolicyEngine engine = PolicyEngine.standard();
        MajorRelease withoutBasis = new MajorRelease(Major.YES, List.of());
        assertThatThrownBy(() -> engine.run(List.of(withoutBasis))).isInstanceOf(PolicyException.class);
    }
}
