package dev.holdpoint.mutation;

import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes every mutant of a rule. Works on the rule's text, which the subset check has found to be of the one shape that rules have. */
final class Mutants {
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Za-z]*)\\.([A-Z][A-Z_]*)\\b");
    private static final Pattern PATTERN = Pattern.compile("(?<![.\\w])(\\$\\w+ : )?[A-Z]\\w*\\(");

    private static final Map<String, Mutant.Kind> KINDS =
            Map.of("Party", Mutant.Kind.PARTY, "PauseAction", Mutant.Kind.ACTION, "Status", Mutant.Kind.STATUS);

    /** What would give a finding another status; what does not fit the arguments, the subset refuses. */
    private static final Map<String, List<String>> STATUSES = Map.ofEntries(
            Map.entry("notAsWanted", List.of("advised", "advice", "contradiction")),
            Map.entry("advised", List.of("notAsWanted", "failed")),
            Map.entry("failed", List.of("advised", "advice", "contradiction", "missing")),
            Map.entry("missing", List.of("advice", "contradiction", "failed")),
            Map.entry("notKnown", List.of("advice", "failed")),
            Map.entry("trigger", List.of("advice", "failed")),
            Map.entry("advice", List.of("failed", "notAsWanted", "trigger", "contradiction")),
            Map.entry("contradiction", List.of("failed", "advice", "missing")),
            Map.entry("secret", List.of("secretSeen")),
            Map.entry("secretSeen", List.of("secret")),
            Map.entry("noRoute", List.of("conflictingRoutes")),
            Map.entry("conflictingRoutes", List.of("noRoute")));

    private static final Map<String, String> REST = Map.ofEntries(
            Map.entry("EvidenceGap.missing(", "EvidenceGap.lasting("),
            Map.entry("EvidenceGap.lasting(", "EvidenceGap.missing("),
            Map.entry("Pointer.cause(", "Pointer.effect("),
            Map.entry("Pointer.effect(", "Pointer.cause("),
            Map.entry("Pointer.causeUntilReproduced(", "Pointer.cause("),
            Map.entry("Pointer.effectUntilReproduced(", "Pointer.effect("),
            Map.entry("Findings.reasonToPause(", "Findings.pauseUntilClosed("),
            Map.entry("Findings.pauseUntilClosed(", "Findings.reasonToPause("),
            Map.entry("( true, ", "( false, "),
            Map.entry("( false, ", "( true, "));

    private final RuleText rule;
    private final String text;
    private final int when;
    private final int then;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();
    private Mutant.Kind kind = Mutant.Kind.REST;

    private Mutants(RuleText rule) {
        this.rule = rule;
        this.text = rule.text();
        this.when = text.indexOf("\nwhen\n") + 6;
        this.then = text.indexOf("\nthen\n");
    }

    static List<Mutant> of(RuleText rule) {
        Mutants all = new Mutants(rule);
        all.mutants.put("rule", new Mutant(Mutant.Kind.RULE, rule, rule.line(), "the rule is dropped", ""));
        all.mutants.put(
                "both",
                new Mutant(Mutant.Kind.RULE_AND_FIXTURES, rule, rule.line(), "the rule goes, and its fixtures", ""));
        all.annotations();
        all.patterns();
        all.elements();
        all.consequence();
        all.constants();
        return List.copyOf(all.mutants.values());
    }

    private void annotations() {
        kind = Mutant.Kind.CLAUSE;
        List<Clause> clauses = rule.rule().clauses();
        for (Clause clause : clauses) {
            if (clauses.size() > 1) {
                replaceWord("@Clause", clause.toString(), "", "clause " + clause + " is dropped");
            }
            String other = clauses.contains(Clause.of("CM-4")) ? "BU-8" : "CM-4";
            replaceWord("@Clause", clause.toString(), other, "clause " + clause + " becomes " + other);
        }
        kind = Mutant.Kind.DECISION;
        for (Decision decision : rule.rule().decisions()) {
            String name = decision.wireName();
            if (rule.rule().decisions().size() > 1) {
                replaceWord("@Decision", name, "", "decision " + name + " is dropped");
            }
            for (Decision other : List.of(Decision.START, Decision.HANDOFF, Decision.RESUME)) {
                if (!rule.rule().decisions().contains(other)) {
                    replaceWord(
                            "@Decision", name, other.wireName(), "decision " + name + " becomes " + other.wireName());
                    break;
                }
            }
        }
    }

    private void replaceWord(String annotation, String word, String by, String change) {
        int start = text.indexOf(annotation + "(\"") + annotation.length() + 2;
        int end = text.indexOf('"', start);
        List<String> words = new ArrayList<>();
        for (String one : text.substring(start, end).split(" ", -1)) {
            String kept = one.equals(word) ? by : one;
            if (!kept.isEmpty()) {
                words.add(kept);
            }
        }
        replace(start, end, String.join(" ", words), change);
    }

    private void patterns() {
        kind = Mutant.Kind.CONSTRAINT;
        Matcher pattern = PATTERN.matcher(text).region(when, then).useTransparentBounds(true);
        while (pattern.find()) {
            int open = pattern.end() - 1;
            int close = closing(open);
            List<int[]> parts = split(open + 1, close, ",");
            for (int[] part : parts) {
                if (!text.substring(part[0], part[1]).contains(" : ")) {
                    constraint(part, parts, open, close);
                }
            }
        }
    }

    private void constraint(int[] part, List<int[]> parts, int open, int close) {
        String constraint = trimmed(part);
        if (constraint.isEmpty()) {
            return;
        }
        List<String> kept = new ArrayList<>();
        parts.stream().filter(other -> other != part).forEach(other -> kept.add(trimmed(other)));
        String rest = kept.isEmpty() ? "" : " " + String.join(", ", kept) + " ";
        replace(open + 1, close, rest, "`" + brief(constraint) + "` is dropped");
        replace(part[0], part[1], " ! ( " + constraint + " ) ", "`" + brief(constraint) + "` is negated");
        List<int[]> operands = split(part[0], part[1], "||");
        if (operands.size() > 1) {
            for (int[] operand : operands) {
                List<String> others = new ArrayList<>();
                operands.stream().filter(other -> other != operand).forEach(other -> others.add(trimmed(other)));
                replace(
                        part[0],
                        part[1],
                        " " + String.join(" || ", others) + " ",
                        "`" + brief(trimmed(operand)) + "` is dropped");
            }
            List<String> all = new ArrayList<>();
            operands.forEach(operand -> all.add(trimmed(operand)));
            replace(part[0], part[1], " " + String.join(" && ", all) + " ", "`" + brief(constraint) + "` becomes and");
        }
        for (String[] swap :
                new String[][] {{" == ", " != "}, {" > 1", " > 0"}, {" > 1", " > 2"}, {" == 0", " == 1"}}) {
            int at = text.indexOf(swap[0], part[0]);
            if (at >= 0 && at < part[1]) {
                replace(at, at + swap[0].length(), swap[1], "`" + brief(constraint) + "` gets" + swap[1]);
            }
        }
    }

    private void elements() {
        kind = Mutant.Kind.CONSTRAINT;
        Matcher word = Pattern.compile("\\b(exists|not) ").matcher(text).region(when, then);
        while (word.find()) {
            boolean exists = word.group(1).equals("exists");
            replace(
                    word.start(1),
                    word.end(1),
                    exists ? "not" : "exists",
                    word.group(1) + " is turned round at " + lineOf(word.start()));
        }
        for (RuleText.Condition condition : rule.conditions()) {
            int start = text.indexOf('\n', offset(condition.line()) - 1) < 0 ? -1 : offset(condition.line());
            int end = elementEnd(start);
            replace(start, end, "", "the element `" + brief(condition.text()) + "` is dropped");
        }
    }

    private int elementEnd(int start) {
        int open = text.indexOf('(', start);
        return closing(open) + 1;
    }

    private int offset(int line) {
        int at = 0;
        for (int i = rule.line(); i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    /** Each constant becomes each other of its kind where the rule concludes it, and the next one where it asks for it. */
    private void constants() {
        Matcher constant = CONSTANT.matcher(text).region(when, text.length());
        while (constant.find()) {
            boolean concluded = constant.start() > then;
            kind = concluded ? KINDS.getOrDefault(constant.group(1), Mutant.Kind.REST) : Mutant.Kind.CONSTRAINT;
            List<String> others = others(constant.group(1), constant.group(2));
            for (String other : concluded ? others : others.subList(0, Math.min(1, others.size()))) {
                replace(
                        constant.start(2),
                        constant.end(2),
                        other,
                        constant.group() + " becomes " + other + " at " + lineOf(constant.start()));
            }
        }
    }

    /** The other constants of an enum, beginning with the one that follows. */
    private static List<String> others(String type, String name) {
        List<String> others = new ArrayList<>();
        for (String prefix : List.of("situation", "derived", "verdict", "secret")) {
            try {
                Object[] constants =
                        Class.forName("dev.holdpoint." + prefix + "." + type).getEnumConstants();
                for (int i = 0; constants != null && i < constants.length; i++) {
                    others.add(((Enum<?>) constants[i]).name());
                }
            } catch (ClassNotFoundException e) {
                // it stands in another package
            }
        }
        Collections.rotate(others, -others.indexOf(name));
        return others.isEmpty() ? others : others.subList(1, others.size());
    }

    private void consequence() {
        kind = Mutant.Kind.STATUS;
        STATUSES.forEach((method, others) -> {
            for (String other : others) {
                call("Findings." + method + "(", "Findings." + other + "(");
            }
        });
        kind = Mutant.Kind.REST;
        REST.forEach(this::call);
        int insert = text.indexOf("insert(", then);
        int end = text.indexOf(" ) );", insert);
        int comma = end < 0 ? -1 : text.lastIndexOf(", $", end);
        if (comma > 0) {
            replace(comma, end, "", "the last argument is dropped");
        }
    }

    private void call(String one, String other) {
        int at = text.indexOf(one, then);
        if (at >= 0) {
            replace(at, at + one.length(), other, one.strip() + " becomes " + other.strip());
        }
    }

    private void replace(int start, int end, String by, String change) {
        if (start < 0 || end < start) {
            return;
        }
        String mutated = text.substring(0, start) + by + text.substring(end);
        mutants.putIfAbsent(mutated, new Mutant(kind, rule, rule.line() + lineOf(start) - 1, change, mutated));
    }

    private int lineOf(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    private String trimmed(int[] part) {
        return text.substring(part[0], part[1]).replaceAll("\\s+", " ").strip();
    }

    private static String brief(String text) {
        return text.length() < 90 ? text : text.substring(0, 88) + "…";
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private List<int[]> split(int start, int end, String separator) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(new int[] {from, i});
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(new int[] {from, end});
        return parts;
    }
}
