package dev.holdpoint.properties;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.oracle.Reading;
import dev.holdpoint.oracle.Result;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The rules, and the register read in plain Java by somebody who had not seen them, agree on every decision; secrets included, of
 * which the reading knows because they were planted, and the rules because they were found.
 */
class AgreementTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    @Test
    void rules_and_second_reading_agree_on_every_decision_clause_and_status() {
        Planting planting = new Planting(ForAll.SEED);
        ForAll.situations(
                planting::next,
                Integer.getInteger("holdpoint.compared", 200_000),
                situation -> difference(situation, planting));
    }

    private static String difference(Situation situation, Planting planting) {
        Result rules = Told.of(CHECKER.check(situation));
        Result reading = Reading.of(situation, planting.in(situation));
        if (rules.equals(reading) || rules.equals(shown(reading))) {
            return "";
        }
        return "\nonly the rules:\n" + only(rules, reading) + "only the reading:\n" + only(reading, rules)
                + "\nrules:\n" + rules + "\nreading:\n" + reading;
    }

    private static String only(Result one, Result other) {
        List<String> lines = new ArrayList<>(one.toString().lines().toList());
        other.toString().lines().forEach(lines::remove);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** A verdict does not name a category by a secret. */
    private static Result shown(Result reading) {
        return reading.renamed(SafeText::of);
    }
}
