import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holdpoint with its whole policy, of which the dozen clauses are a part. */
public final class Holdpoint implements Contender {
    private final PolicyChecker checker = PolicyChecker.standard();
    private final Set<String> asked = Contender.names();

    private Holdpoint() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        Contender.run(new Holdpoint(), arguments);
    }

    @Override
    public String answer(String situation) {
        Verdict verdict = checker.check(SituationReader.standard().read(situation, "line"));
        List<String> findings = new ArrayList<>();
        for (Finding finding : verdict.findings(Decision.CLOSE)) {
            if (HoldpointDozen.RULES.contains(finding.rule().id())) {
                findings.addAll(HoldpointDozen.told(finding, asked));
            }
        }
        return Contender.sorted(findings);
    }
}
