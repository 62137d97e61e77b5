package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.PlantedSecrets;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the fixtures of a policy: which rules fired in which, and where that is not what the fixtures say. */
final class FixtureRun {
    private final RuleBook book;
    private final List<String> gaps = new ArrayList<>();
    private final Map<String, Integer> fired = new LinkedHashMap<>();

    private FixtureRun(RuleBook book) {
        this.book = book;
    }

    static FixtureRun of(RuleBook book, PolicyChecker checker, Path folder) {
        FixtureRun run = new FixtureRun(book);
        for (FixtureIndex.Fixture fixture : book.fixtures().fixtures()) {
            run.fixture(fixture, checker, folder.resolve(fixture.rule()).resolve(fixture.name()));
        }
        for (RuleText rule : book.rules().rules()) {
            run.covered(rule);
        }
        return run;
    }

    /** Everything that is not as it should be. */
    List<String> gaps() {
        return gaps;
    }

    /** In how many fixtures a rule fired, its own and others'. */
    int fired(RuleText rule) {
        return fired.getOrDefault(rule.id(), 0);
    }

    private void fixture(FixtureIndex.Fixture fixture, PolicyChecker checker, Path file) {
        if (book.rules().find(fixture.rule()).isEmpty()) {
            gaps.add(file + ": there is no rule `" + fixture.rule() + "`");
            return;
        }
        try {
            String text = PlantedSecrets.in(Files.readString(file));
            Set<String> rules = checker.firedRules(SituationReader.standard().read(text, file.toString()));
            rules.forEach(rule -> fired.merge(rule, 1, Integer::sum));
            if (rules.contains(fixture.rule()) != fixture.fires()) {
                gaps.add(file + ": " + fixture.rule() + (fixture.fires() ? " does not fire" : " fires"));
            }
        } catch (SituationException e) {
            gaps.add(file + ": not a situation");
        } catch (IOException e) {
            gaps.add(file + ": cannot be read");
        }
    }

    private void covered(RuleText rule) {
        boolean fires = false;
        boolean silent = false;
        for (FixtureIndex.Fixture fixture : book.fixtures().of(rule)) {
            fires |= fixture.fires();
            silent |= !fixture.fires();
        }
        if (!fires) {
            gaps.add(rule.place() + ": no fixture in which " + rule.id() + " fires");
        }
        if (!silent) {
            gaps.add(rule.place() + ": no fixture in which " + rule.id() + " is silent");
        }
    }
}
