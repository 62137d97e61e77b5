package dev.holdpoint.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Terminal, page and Markdown say the same things in the same order and in the same words. */
class SaidAlikeTest {
    static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("fixtures/situations"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("situation."))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void thePageAndMarkdownSayInOrderWhatTheTerminalSays(Path story) {
        Verdict verdict =
                PolicyChecker.standard().check(SituationReader.standard().read(story));
        for (Decision gate : List.of(verdict.about(), Decision.RESUME)) {
            List<CheckedFile> file = List.of(new CheckedFile.Decided(story.toString(), verdict));
            List<String> said = said(Brief.of(verdict, gate));
            assertThat(words(HtmlReport.of(file, gate)
                            .replaceAll("(?s)^.*<body>|<[^>]+>", " ")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&")))
                    .as(gate.wireName())
                    .containsSubsequence(said);
            assertThat(words(MarkdownReport.of(file, gate))).as(gate.wireName()).containsSubsequence(said);
            String terminal = TextReport.of(verdict, gate, 80, Ink.PLAIN);
            List<String> shown =
                    said.stream().filter(each -> words(terminal).contains(each)).toList();
            assertThat(words(terminal)).containsSubsequence(shown);
            assertThat(shown).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void thePageAndMarkdownPlanWhatTheTerminalPlans(Path story) {
        Verdict verdict =
                PolicyChecker.standard().check(SituationReader.standard().read(story));
        Planning planning = (about, gate) -> PolicyChecker.standard().plan(about.situation(), gate);
        for (Decision gate : List.of(verdict.about(), Decision.RESUME)) {
            List<CheckedFile> file = List.of(new CheckedFile.Decided(story.toString(), verdict));
            List<String> said = said(PlanWords.of(verdict, planning.of(verdict, gate)));
            assertThat(words(HtmlReport.plans(file, gate, planning)
                            .replaceAll("(?s)^.*<body>|<wbr/>", "")
                            .replaceAll("<[^>]+>", " ")
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&")))
                    .as(gate.wireName())
                    .containsSubsequence(said);
            assertThat(words(MarkdownReport.plans(file, gate, planning)))
                    .as(gate.wireName())
                    .containsSubsequence(said);
            assertThat(words(PlanText.of(verdict, planning.of(verdict, gate), 500, Ink.PLAIN)))
                    .as(gate.wireName())
                    .containsSubsequence(said);
        }
    }

    private static List<String> said(PlanWords plan) {
        List<String> said = new ArrayList<>();
        said.add(plan.shut());
        said.addAll(plan.why());
        for (PlanWords.Group group : plan.groups()) {
            said.add(group.title());
            for (PlanWords.Entry entry : group.entries()) {
                said.addAll(List.of(entry.work(), entry.stated(), entry.clauses()));
            }
        }
        said.add(plan.ending());
        return said.stream().map(SaidAlikeTest::words).toList();
    }

    @Test
    void eachSaysWhereItsStepsOpenTheGate() {
        Path story = Path.of("fixtures/situations/rollback-without-proof/situation.yaml");
        Verdict verdict =
                PolicyChecker.standard().check(SituationReader.standard().read(story));
        List<CheckedFile> file = List.of(new CheckedFile.Decided(story.toString(), verdict));
        int steps = Brief.of(verdict, Decision.CLOSE).steps().size();
        String said = "With these " + steps + ", close opens.";
        assertThat(HtmlReport.of(file, Decision.CLOSE, (of, gate, done) -> !done.isEmpty()))
                .contains(said);
        assertThat(MarkdownReport.of(file, Decision.CLOSE, (of, gate, done) -> !done.isEmpty()))
                .contains(said);
        assertThat(HtmlReport.of(file, Decision.CLOSE)).doesNotContain(said);
        assertThat(TextReport.of(verdict, Decision.CLOSE, 80, Ink.PLAIN, done -> !done.isEmpty()))
                .contains("With all " + steps + " (--all), close opens.");
    }

    private static List<String> said(Brief brief) {
        List<String> said = new ArrayList<>(List.of(brief.headline(), brief.subject()));
        brief.others().forEach(other -> said.addAll(List.of(other.about(), other.text())));
        if (!brief.steps().isEmpty()) {
            said.add(Brief.NOW);
            brief.steps().forEach(step -> said.add(step.work() + "."));
        }
        if (!brief.questions().isEmpty()) {
            said.add(Brief.FIND_OUT);
            brief.questions().forEach(question -> said.add(question.sentence()));
        }
        if (!brief.filling().isEmpty()) {
            said.add(Brief.fillIn(brief.filling().size()));
            said.addAll(brief.filling());
        }
        return said.stream().map(SaidAlikeTest::words).toList();
    }

    /** The words alone, as one line. */
    private static String words(String text) {
        return text.replaceAll("[`#\\s-]+", " ").strip();
    }
}
