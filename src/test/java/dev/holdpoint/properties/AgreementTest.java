package dev.holdpoint.properties;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.oracle.Reading;
import dev.holdpoint.oracle.Result;
import dev.holdpoint.situation.Situation;
import org.junit.jupiter.api.Test;

/** The rules, and the register read in plain Java by somebody who had not seen them, agree on every decision. */
class AgreementTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    @Test
    void rules_and_second_reading_agree_on_every_decision_clause_and_status() {
        ForAll.situations(Integer.getInteger("holdpoint.compared", 200_000), AgreementTest::difference);
    }

    private static String difference(Situation situation) {
        Result rules = Told.of(CHECKER.check(situation));
        Result reading = Reading.of(situation);
        return rules.equals(reading) ? "" : "\nrules:\n" + rules + "\nreading:\n" + reading;
    }
}
