import java.util.ArrayList;
import java.util.List;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.kie.api.KieBase;

/** Drools as most people start with it: a rule file that is compiled when the program starts. */
public final class DroolsAtStart implements Contender {
    private final List<String[]> clauses = Contender.clauses();
    private final KieBase base;

    private DroolsAtStart() throws Exception {
        StringBuilder rules = new StringBuilder("import java.util.Map\nglobal java.util.List findings;\n");
        for (String[] clause : clauses) {
            rule(rules, clause[0], "unknown", "this[\"" + clause[0] + "\"] == null");
            if (!clause[2].equals("*")) {
                rule(rules, clause[0], "failed", "this[\"" + clause[0] + "\"] != null, this[\"" + clause[0] + "\"] != \""
                        + clause[2] + "\"");
            }
        }
        base = new KieHelper().addContent(rules.toString(), ResourceType.DRL).build();
    }

    private static void rule(StringBuilder rules, String clause, String status, String condition) {
        rules.append("rule \"").append(clause).append(' ').append(status).append("\"\nwhen\n  Map( ").append(condition);
        rules.append(" )\nthen\n  findings.add(\"").append(clause).append(':').append(status).append("\");\nend\n");
    }

    public static void main(String[] arguments) throws Exception {
        Contender.run(new DroolsAtStart(), arguments);
    }

    @Override
    public String answer(String situation) throws Exception {
        KieSession session = base.newKieSession();
        try {
            List<String> findings = new ArrayList<>();
            session.setGlobal("findings", findings);
            session.insert(Contender.facts(JSON.readTree(situation), clauses));
            session.fireAllRules();
            return Contender.sorted(findings);
        } finally {
            session.dispose();
        }
    }
}
