package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.audit.RecordedVerdict;
import dev.holdpoint.audit.RecordedVerdictException;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.io.InputStream;
import java.util.List;

/** What {@code verify} does. A class of its own so that other commands load nothing of it. */
final class VerdictVerification {
    private VerdictVerification() {}

    static int run(PolicyChecker checker, Terminal terminal, InputStream in, String recorded, String situation) {
        try {
            RecordedVerdict kept = RecordedVerdict.read(Arguments.path(recorded));
            Situation facts = Arguments.situation(situation, in);
            Verdict verdict = checker.check(facts);
            List<String> differences = kept.differences(JsonReport.of(verdict), JsonReport.line(verdict));
            terminal.out(text(recorded, situation, differences));
            return differences.isEmpty() ? ExitCode.OPEN : ExitCode.BLOCKED;
        } catch (RecordedVerdictException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        } catch (SituationException e) {
            terminal.err(ProblemText.of(e));
            return ExitCode.REFUSED;
        }
    }

    private static String text(String recorded, String situation, List<String> differences) {
        if (differences.isEmpty()) {
            return recorded + ": the same verdict, byte for byte\n";
        }
        StringBuilder out = new StringBuilder(recorded + ": not what these rules say of " + situation + "\n");
        differences.forEach(difference -> out.append("  ").append(difference).append('\n'));
        return out.toString();
    }
}
