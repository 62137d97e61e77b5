import dev.holdpoint.engine.CompiledRules;
import dev.holdpoint.engine.PolicyEngine;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Holdpoint's engine and reader with a rule for each of the dozen clauses, and nothing else: no scan, no verdict, no report. */
public final class HoldpointDozen implements Contender {
    /** Those that decide just what the dozen clauses are asked for: other rules are about them too. */
    static final Set<String> RULES = Set.of(
            "start.notes-read",
            "start.requirements-confirmed",
            "start.restore-tested",
            "start.update-tutorial",
            "close.recorded-time",
            "close.recorded-backup-location",
            "close.recorded-restore-owner",
            "close.recorded-owner",
            "close.verified-automation",
            "close.verified-provider-tests",
            "close.verified-approvals",
            "close.verified-public-paths");

    private final PolicyEngine engine = PolicyEngine.of(
            CompiledRules.models().stream().map(HoldpointDozen::dozen).toList());
    private final Set<String> asked = Contender.names();

    private HoldpointDozen() throws Exception {}

    private static Model dozen(Model model) {
        ModelImpl few = new ModelImpl(model.getName());
        List<Rule> rules = new ArrayList<>();
        for (Rule rule : model.getRules()) {
            if (RULES.contains(rule.getName().split(" ", 2)[0])) {
                rules.add(rule);
            }
        }
        return few.withRules(rules);
    }

    public static void main(String[] arguments) throws Exception {
        Contender.run(new HoldpointDozen(), arguments);
    }

    @Override
    public String answer(String text) {
        Situation situation = SituationReader.standard().read(text, "line");
        List<Object> facts = List.of(
                situation.release(),
                situation.procedures(),
                situation.update().backup(),
                situation.update().verified(),
                situation.update().record());
        List<String> findings = new ArrayList<>();
        for (Object fact : engine.run(facts)) {
            if (fact instanceof Finding finding) {
                findings.addAll(told(finding, asked));
            }
        }
        return Contender.sorted(findings);
    }

    /** What the finding says of those clauses. */
    static List<String> told(Finding finding, Set<String> asked) {
        return finding.clauses().stream()
                .map(Object::toString)
                .filter(asked::contains)
                .map(clause -> clause + ":" + finding.status().wireName())
                .toList();
    }
}
