package dev.holdpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWordsTest {
    @Test
    void noPlanByAPartOfThePolicySaysThatAGateOpens(@TempDir Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules"))) {
            for (Path file : files.filter(file -> !file.endsWith("staging.drl")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        PolicyChecker checker = PolicyChecker.fromPartialRules(folder);
        Verdict verdict = checker.check(SituationReader.standard()
                .read(Path.of("fixtures/situations/major-update-before-start/situation.yaml")));
        Plan plan = checker.plan(verdict.situation(), Decision.START);

        assertThat(plan.facts()).isNotEmpty();
        assertThat(PlanText.of(verdict, plan, 200, Ink.PLAIN)).doesNotContain("start opens");
        assertThat(JsonReport.of(verdict, List.of(plan))).doesNotContain("\"opens\" : true");
    }
}
