package dev.holdpoint.register;

import dev.holdpoint.situation.Choice;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.PolicyRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the rules of this release by their lines. The build has checked that they keep to the subset, so that no parser is needed to
 * say what stands in them: it takes longer to load than all else together. A test compares what the two read.
 */
final class RuleLines {
    private final RuleFile file;
    private final List<String> lines;
    private final List<RuleText> rules = new ArrayList<>();

    private RuleLines(RuleFile file) {
        this.file = file;
        this.lines = file.lines();
    }

    static List<RuleText> of(RuleFile file) {
        RuleLines read = new RuleLines(file);
        for (int line = 0; line < read.lines.size(); line++) {
            if (read.lines.get(line).startsWith("rule ")) {
                read.rule(line);
            }
        }
        return read.rules;
    }

    private void rule(int first) {
        String name = quoted(first);
        List<Clause> clauses = new ArrayList<>();
        Set<Decision> decisions = EnumSet.noneOf(Decision.class);
        int line = first + 1;
        for (; !lines.get(line).equals("when"); line++) {
            if (lines.get(line).startsWith("@Clause")) {
                words(line).forEach(clause -> clauses.add(Clause.of(clause)));
            } else {
                words(line).forEach(decision -> decisions.add(decision(decision)));
            }
        }
        Collections.sort(clauses);
        int then = find("then", line);
        int end = find("end", then);
        int blank = name.indexOf(' ');
        rules.add(new RuleText(
                new PolicyRule(
                        name.substring(0, blank),
                        name.substring(blank + 1),
                        List.copyOf(clauses),
                        Collections.unmodifiableSet(decisions)),
                file.path(),
                first + 1,
                String.join("\n", lines.subList(first, end + 1)),
                conditions(line + 1, then),
                String.join("\n", lines.subList(then + 1, end)).strip()));
    }

    /** A condition goes on until its parentheses are closed. */
    private List<RuleText.Condition> conditions(int from, int to) {
        List<RuleText.Condition> conditions = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int first = from;
        for (int line = from; line < to; line++) {
            String part = lines.get(line).strip();
            if (depth == 0) {
                first = line;
            }
            text.append(text.length() == 0 ? "" : " ").append(part);
            depth += count(part, '(') - count(part, ')');
            if (depth == 0 && text.length() > 0) {
                conditions.add(new RuleText.Condition(text.toString(), first + 1));
                text.setLength(0);
            }
        }
        return List.copyOf(conditions);
    }

    private int find(String word, int from) {
        int line = from;
        while (!lines.get(line).equals(word)) {
            line++;
        }
        return line;
    }

    private List<String> words(int line) {
        return List.of(quoted(line).split(" ", -1));
    }

    private String quoted(int line) {
        String text = lines.get(line);
        return text.substring(text.indexOf('"') + 1, text.lastIndexOf('"'));
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(each -> each == c).count();
    }

    private static Decision decision(String name) {
        return Choice.named(Decision.class, name).orElseThrow(() -> new IllegalStateException("no decision " + name));
    }
}
