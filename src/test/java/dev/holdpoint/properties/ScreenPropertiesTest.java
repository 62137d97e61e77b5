package dev.holdpoint.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.generate.Situations;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.TextReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.Columns;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The default report fits a screen, whatever the situation. */
class ScreenPropertiesTest {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final long SEED = 20261126;
    private static final int SITUATIONS = 1500;

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 132})
    void everyReportLeavesRoomForThePromptOn24LinesOfAtMostTheWidth(int width) {
        Situations situations = new Situations(SEED);
        for (int i = 0; i < SITUATIONS; i++) {
            Verdict verdict = CHECKER.check(situations.next());
            for (Decision gate : List.of(Decision.START, Decision.CLOSE, Decision.HANDOFF, Decision.RESUME)) {
                fits(
                        TextReport.of(verdict, gate, width, Ink.PLAIN, steps -> true),
                        width,
                        "seed " + SEED + ", situation " + i);
            }
        }
    }

    @Test
    void longAndWideNamesAreCutInTheMiddleAndNeverMakeALineLonger() {
        String wide = "自動化の名前".repeat(20);
        Situation situation = Situation.builder()
                .id("x".repeat(300))
                .environment(shop -> {
                    for (int i = 0; i < 12; i++) {
                        shop.automation(wide + i, cart -> {});
                    }
                })
                .incident(incident -> {})
                .build();
        String report = TextReport.of(CHECKER.check(situation), Decision.CLOSE, 60, Ink.PLAIN);
        fits(report, 60, "wide names");
        assertThat(report).contains(Columns.LEFT_OUT);
    }

    private static void fits(String report, int width, String what) {
        List<String> lines = report.lines().toList();
        assertThat(lines).as(what).hasSizeLessThanOrEqualTo(23);
        assertThat(lines)
                .as(what)
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
        assertThat(lines.get(0)).as(what).isNotBlank();
    }
}
