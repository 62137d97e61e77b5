import dev.holdpoint.PolicyChecker;
import dev.holdpoint.engine.PolicyException;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.verdict.Verdict;
import java.nio.file.Path;

/** A program that uses Holdpoint as a library, for {@code LibraryIT}: it checks files, and asks for rules of its own. */
class Consumer {
    private Consumer() {}

    public static void main(String[] files) {
        PolicyChecker checker = PolicyChecker.standard();
        for (String file : files) {
            try {
                Verdict verdict = checker.check(SituationReader.standard().read(Path.of(file)));
                System.out.print(JsonReport.line(verdict).isEmpty() ? "" : "verdict\n");
            } catch (SituationException e) {
                System.out.print(ProblemText.of(e).isEmpty() ? "" : "problems\n");
            }
        }
        try {
            PolicyChecker.fromRules(Path.of("rules"));
        } catch (PolicyException e) {
            System.out.println(e.getMessage());
        }
    }
}
