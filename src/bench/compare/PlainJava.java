import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No engine at all: the limit. */
public final class PlainJava implements Contender {
    private final List<String[]> clauses = Contender.clauses();

    private PlainJava() throws Exception {}

    public static void main(String[] arguments) throws Exception {
        Contender.run(new PlainJava(), arguments);
    }

    @Override
    public String answer(String situation) throws Exception {
        Map<String, String> facts = Contender.facts(JSON.readTree(situation), clauses);
        List<String> findings = new ArrayList<>();
        for (String[] clause : clauses) {
            String value = facts.get(clause[0]);
            if (value == null) {
                findings.add(clause[0] + ":unknown");
            } else if (!clause[2].equals("*") && !value.equals(clause[2])) {
                findings.add(clause[0] + ":failed");
            }
        }
        return Contender.sorted(findings);
    }
}
