package dev.holdpoint.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.MutantCheckers;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.drl.SubsetCheck;
import dev.holdpoint.fixture.PlantedSecrets;
import dev.holdpoint.generate.Shrinker;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.generate.Yaml;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Situation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);
    private static final int COUNT = Integer.getInteger("holdpoint.agreement", 20_000);
    private static final List<String> SECRETS =
            List.of("provider-key", "credential", "payment-data", "customer-detail", "raw-log");

    private final PolicyChecker checker = PolicyChecker.standard();
    private final Agreement agreement = Agreement.of(
            SubsetCheck.parsed(
                    Policies.standard().files(),
                    Policies.standard().book().register().ids()),
            new Bounds(5, 6));

    @Test
    void formulas_and_engine_say_the_same_of_every_situation() {
        Situations situations = new Situations(SEED);
        for (int i = 0; i < COUNT; i++) {
            Situation situation = situations.next();
            if (i % 10 == 0) {
                String secret = PlantedSecrets.in("{{secret:" + SECRETS.get(i / 10 % SECRETS.size()) + "}}");
                situation = situations.plant(situation, secret).situation();
            }
            if (broken(situation, i % 5 == 0).isPresent()) {
                Situation small = Shrinker.shrink(
                        situation,
                        candidate -> agreement
                                .broken(checker, candidate, secrets(candidate))
                                .isPresent());
                assertThat(agreement.broken(checker, small, secrets(small)))
                        .as("seed " + SEED + ", situation " + i + "\n" + Yaml.write(small))
                        .isEmpty();
            }
        }
    }

    private Optional<String> broken(Situation situation, boolean rules) {
        Set<SecretKind> secrets = secrets(situation);
        return rules ? agreement.broken(checker, situation, secrets) : agreement.said(checker, situation, secrets);
    }

    private static Set<SecretKind> secrets(Situation situation) {
        return MutantCheckers.secrets(situation).stream().map(SecretHit::kind).collect(Collectors.toSet());
    }
}
