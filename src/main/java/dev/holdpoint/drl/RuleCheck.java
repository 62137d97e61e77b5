package dev.holdpoint.drl;

import com.github.javaparser.ast.expr.Expression;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.PolicyRule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks one rule, and says what it is. */
final class RuleCheck {
    private final RuleFile file;
    private final List<String> lines;
    private final RuleDescr rule;
    private final int line;

    RuleCheck(RuleFile file, List<String> lines, RuleDescr rule) {
        this.file = file;
        this.lines = lines;
        this.rule = rule;
        this.line = rule.getLine();
    }

    ParsedRule check(Scope scope, Set<Clause> known) {
        Refused.when(rule.isQuery(), line, "a query has no place in a rule file");
        Refused.when(rule.hasParent(), line, "a rule extends no other");
        for (String attribute : rule.getAttributes().keySet()) {
            throw new Refused(
                    lineOf(attribute), "`" + attribute + "` has no place in a rule; rules only add, in any order");
        }
        PolicyRule says = new PolicyRule(id(), sentence(), clauses(known), decisions());
        Refused.when(!rule.getNamedConsequences().isEmpty(), line, "a rule has one right-hand side");
        List<Element> elements = Conditions.elements(rule.getLhs(), scope, line);
        String consequence = String.valueOf(rule.getConsequence());
        Expression adds = Consequence.check(consequence, scope, consequenceLine());
        String seen = elements.stream().map(element -> element.text() + "\n").collect(Collectors.joining());
        sameText(seen, consequence);
        for (String variable : scope.variables()) {
            Refused.when(
                    !uses(seen + consequence, variable),
                    lineOf(variable),
                    "`" + variable + "` is bound and never used; a finding names what it rests on");
        }
        List<RuleText.Condition> conditions = new ArrayList<>();
        for (BaseDescr element : rule.getLhs().getDescrs()) {
            String text = Shortened.onOneLine(elements.get(conditions.size()).text());
            conditions.add(new RuleText.Condition(text, element.getLine()));
        }
        RuleText read =
                new RuleText(says, file.path(), line, String.join("\n", text()), conditions, consequence.strip());
        return new ParsedRule(read, elements, adds, scope.types());
    }

    private List<String> text() {
        return lines.subList(line - 1, rule.getEndLine());
    }

    private String id() {
        String name = rule.getName();
        int blank = name.indexOf(' ');
        String id = blank < 0 ? name : name.substring(0, blank);
        String rest = id.startsWith(file.prefix()) ? id.substring(file.prefix().length()) : "";
        boolean fits = !rest.isEmpty()
                && rest.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        Refused.when(
                !fits,
                line,
                "the id `" + Shortened.of(id) + "` should be `" + file.prefix()
                        + "…`, of small letters, digits and hyphens");
        return id;
    }

    private String sentence() {
        int blank = rule.getName().indexOf(' ');
        String sentence = blank < 0 ? "" : rule.getName().substring(blank + 1);
        Refused.when(sentence.isBlank(), line, "behind its id a rule says in a sentence what it does");
        boolean plain = sentence.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .,;:()'-–’".indexOf(c) >= 0);
        Refused.when(!plain, line, "a rule's sentence is of letters, digits, blanks and . , ; : ( ) ' -");
        return sentence;
    }

    private List<Clause> clauses(Set<Clause> known) {
        List<Clause> clauses = new ArrayList<>();
        for (String id : words("Clause")) {
            Clause clause;
            try {
                clause = Clause.of(id);
            } catch (IllegalArgumentException e) {
                throw new Refused(lineOf("@Clause"), "`" + Shortened.of(id) + "` is no clause; clauses look like AC-2");
            }
            Refused.when(!known.contains(clause), lineOf("@Clause"), "the register has no clause `" + clause + "`");
            Refused.when(clauses.contains(clause), lineOf("@Clause"), "`" + clause + "` is named twice");
            clauses.add(clause);
        }
        clauses.sort(null);
        return List.copyOf(clauses);
    }

    private Set<Decision> decisions() {
        EnumSet<Decision> decisions = EnumSet.noneOf(Decision.class);
        for (String name : words("Decision")) {
            decisions.add(Choice.named(Decision.class, name)
                    .orElseThrow(
                            () -> new Refused(lineOf("@Decision"), "`" + Shortened.of(name) + "` is no decision")));
        }
        return java.util.Collections.unmodifiableSet(decisions);
    }

    /** The words in the one quoted string of the annotation of that name. */
    private List<String> words(String name) {
        for (AnnotationDescr annotation : rule.getAnnotations()) {
            String other = annotation.getName();
            Refused.when(
                    !other.equals("Clause") && !other.equals("Decision"),
                    lineOf("@" + other),
                    "`@" + Shortened.of(other) + "` is not known; a rule has @Clause and @Decision");
        }
        AnnotationDescr annotation = rule.getAnnotation(name);
        Refused.when(annotation == null, line, "the rule has no @" + name + "(\"…\")");
        boolean one = annotation != null
                && !annotation.isDuplicated()
                && annotation.getValueMap().size() == 1
                && annotation.hasValue();
        String quoted = annotation == null ? "" : String.valueOf(annotation.getValue());
        boolean string =
                one && quoted.length() > 2 && quoted.charAt(0) == '"' && quoted.indexOf('"', 1) == quoted.length() - 1;
        Refused.when(
                !string, lineOf("@" + name), "@" + name + " takes one quoted text, such as @" + name + "(\"…\"), once");
        return List.of(quoted.substring(1, quoted.length() - 1).split(" ", -1));
    }

    private int consequenceLine() {
        for (int i = Math.max(line, rule.getConsequenceLine()); i <= rule.getEndLine(); i++) {
            String text = lines.get(i - 1).strip();
            if (!text.isEmpty() && !text.equals("then")) {
                return i;
            }
        }
        return line;
    }

    private int lineOf(String word) {
        for (int i = line; i <= rule.getEndLine(); i++) {
            if (lines.get(i - 1).contains(word)) {
                return i;
            }
        }
        return line;
    }

    /** Holds the file against what the parser saw of it: nothing may stand in a rule that was not looked at. */
    private void sameText(String conditions, String consequence) {
        String seen = "rule\"" + rule.getName() + "\"@Clause("
                + rule.getAnnotation("Clause").getValue() + ")@Decision("
                + rule.getAnnotation("Decision").getValue() + ")when" + conditions + "then" + consequence + "end";
        String expected = dense(seen);
        int at = 0;
        for (int i = line; i <= rule.getEndLine(); i++) {
            String found = dense(lines.get(i - 1));
            Refused.when(TextGate.isComment(lines.get(i - 1)), i, "a comment stands above the rule, not inside it");
            Refused.when(
                    !expected.startsWith(found, at),
                    i,
                    "something stands here that rules do not have; see the rules beside it for how they are laid out");
            at += found.length();
        }
        Refused.when(at != expected.length(), rule.getEndLine(), "the rule does not end where it seems to");
    }

    /** Whether a variable stands somewhere other than where it is bound. */
    private static boolean uses(String text, String variable) {
        for (int at = text.indexOf(variable); at >= 0; at = text.indexOf(variable, at + 1)) {
            String rest = text.substring(at + variable.length());
            boolean whole = rest.isEmpty() || !Character.isJavaIdentifierPart(rest.charAt(0));
            if (whole && !rest.stripLeading().startsWith(":")) {
                return true;
            }
        }
        return false;
    }

    private static String dense(String text) {
        StringBuilder dense = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> dense.append((char) c));
        return dense.toString();
    }
}
