package dev.holdpoint.properties;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.oracle.Reading;
import dev.holdpoint.oracle.Result;
import dev.holdpoint.properties.Planting.Planted;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules, and the register read in plain Java by somebody who had not seen them, agree on every decision; secrets included, of
 * which the reading knows because they were planted, and the rules because they were found.
 */
class AgreementTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();

    /** So many are made one after the other, and then looked at on all cores. */
    private static final int TOGETHER = 2_000;

    @Test
    void rules_and_second_reading_agree_on_every_decision_clause_and_status() {
        Planting planting = new Planting(ForAll.SEED);
        int count = ForAll.count(Integer.getInteger("holdpoint.compared", 200_000));
        for (int made = 0; made < count; made += TOGETHER) {
            List<Planted> some = Stream.generate(planting::next)
                    .limit(Math.min(TOGETHER, count - made))
                    .toList();
            int first = IntStream.range(0, some.size())
                    .parallel()
                    .filter(i ->
                            !difference(some.get(i), some.get(i).situation()).isEmpty())
                    .findFirst()
                    .orElse(0);
            ForAll.holds(
                    made + first, some.get(first).situation(), candidate -> difference(some.get(first), candidate));
        }
    }

    private static String difference(Planted planted, Situation situation) {
        Result rules = Told.of(CHECKER.check(situation));
        Result reading = Reading.of(situation, planted.in(situation));
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
