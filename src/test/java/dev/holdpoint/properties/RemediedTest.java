package dev.holdpoint.properties;

import dev.holdpoint.PolicyChecker;
import org.junit.jupiter.api.Test;

class RemediedTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    @Test
    void a_finding_that_blocks_rests_on_a_fact_and_says_what_would_clear_it() {
        ForAll.situations(3_000, situation -> Remedied.gap(CHECKER.check(situation)));
    }
}
