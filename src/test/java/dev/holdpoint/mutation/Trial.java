package dev.holdpoint.mutation;

import dev.holdpoint.MutantCheckers;
import dev.holdpoint.PolicyChecker;
import dev.holdpoint.engine.MutantEngines;
import dev.holdpoint.fixture.FixtureRun;
import dev.holdpoint.fixture.PlantedSecrets;
import dev.holdpoint.fixture.StoryRun;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.oracle.Reading;
import dev.holdpoint.oracle.Result;
import dev.holdpoint.oracle.Secret;
import dev.holdpoint.properties.Remedied;
import dev.holdpoint.properties.Told;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.register.FixtureIndex;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.PolicyRule;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.drools.model.Rule;

/**
 * What a mutant has to get past. First what {@code rules test} runs: the rule's own fixtures with all that it concludes there, the
 * stories' goldens, and the fixtures of the others. Then the second reading of the register over all fixtures and over situations from a
 * seed (the first of those that the agreement test compares), and that findings say what clears them.
 */
final class Trial {
    private static final Path RULES = Path.of("fixtures", "rules");
    private static final Path STORIES = Path.of("fixtures", "situations");
    private static final long SEED = Long.getLong("holdpoint.seed", 20260429L);

    private final List<Rule> standard = MutantEngines.standardRules();
    private final List<Fixture> fixtures = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Compared> compared = new ArrayList<>();

    private record Fixture(PolicyRule rule, boolean fires, Situation situation, List<String> concludes) {
        boolean isOf(String id) {
            return rule.id().equals(id);
        }
    }

    private record Story(Situation situation, String verdict) {}

    private record Checked(Verdict verdict, Result reading) {}

    private record Compared(Situation situation, Result reading) {}

    Trial(RuleBook book, int situations) {
        for (FixtureIndex.Fixture fixture : FixtureIndex.read(RULES).fixtures()) {
            String text = PlantedSecrets.in(read(RULES.resolve(fixture.rule()).resolve(fixture.name())));
            fixtures.add(new Fixture(
                    book.rules().find(fixture.rule()).orElseThrow().rule(),
                    fixture.fires(),
                    SituationReader.standard().read(text, fixture.path()),
                    text.lines()
                            .filter(line -> line.startsWith("# Concludes: "))
                            .toList()));
        }
        for (Fixture fixture : fixtures) {
            List<Secret> secrets = MutantCheckers.secrets(fixture.situation()).stream()
                    .map(hit -> new Secret(hit.kind(), hit.fact().path()))
                    .toList();
            compared.add(new Compared(fixture.situation(), Reading.of(fixture.situation(), secrets)));
        }
        stories();
        Situations generated = new Situations(SEED);
        for (int i = 0; i < situations; i++) {
            Situation situation = generated.next();
            compared.add(new Compared(situation, Reading.of(situation)));
        }
    }

    /** Who notices that a rule is missing or another; empty where nobody does. */
    Optional<String> noticedBy(PolicyRule changed, Optional<Rule> mutant) {
        String id = changed.id();
        try {
            PolicyChecker checker = MutantCheckers.of(MutantEngines.engine(standard, id, mutant));
            if (fixtures.stream().anyMatch(fixture -> fixture.isOf(id) && fails(checker, changed, fixture))) {
                return Optional.of("fixture");
            }
            if (failsStory(checker)) {
                return Optional.of("story");
            }
            if (fixtures.stream().anyMatch(fixture -> !fixture.isOf(id) && fails(checker, fixture.rule(), fixture))) {
                return Optional.of("another rule's fixture");
            }
            return disagrees(checker) ? Optional.of("second reading") : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of("failure");
        }
    }

    private static boolean fails(PolicyChecker checker, PolicyRule rule, Fixture fixture) {
        boolean fires = checker.conclusions(fixture.situation()).containsKey(rule.id());
        return fires != fixture.fires()
                || (fires
                        && !FixtureRun.conclusions(checker, rule, fixture.situation())
                                .equals(fixture.concludes()));
    }

    private boolean failsStory(PolicyChecker checker) {
        return stories.stream()
                .anyMatch(story ->
                        !StoryRun.kept(checker.check(story.situation())).equals(story.verdict()));
    }

    private boolean disagrees(PolicyChecker checker) {
        return compared.stream()
                .map(one -> new Checked(checker.check(one.situation()), one.reading()))
                .anyMatch(one -> !Told.of(one.verdict()).equals(one.reading())
                        || !Remedied.gap(one.verdict()).isEmpty());
    }

    private void stories() {
        try (Stream<Path> folders = Files.list(STORIES)) {
            for (Path folder : folders.sorted().toList()) {
                try (InputStream in = Files.newInputStream(folder.resolve("situation.yaml"))) {
                    stories.add(new Story(
                            SituationReader.standard().read(in, "situation.yaml", folder),
                            read(folder.resolve("verdict.json"))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
