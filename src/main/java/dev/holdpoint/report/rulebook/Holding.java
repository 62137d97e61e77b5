package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Something that is to hold of every situation; {@code holdpoint prove} shows whether it does.
 *
 * @param name its name
 * @param says it as a sentence
 * @param clauses the clauses that it is about
 */
public record Holding(String name, String says, List<Clause> clauses) {
    /** Those that {@code properties.yaml} states, in its order. */
    public static List<Holding> read(String text) {
        List<Holding> holdings = new ArrayList<>();
        Map<?, ?> top = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (top.get("properties") instanceof List<?> properties) {
            for (Object property : properties) {
                if (property instanceof Map<?, ?> stated) {
                    List<Clause> clauses = stated.get("clauses") instanceof List<?> cited
                            ? cited.stream()
                                    .map(each -> Clause.of(each.toString()))
                                    .toList()
                            : List.of();
                    holdings.add(new Holding(
                            String.valueOf(stated.get("name")),
                            String.valueOf(stated.get("says")).strip(),
                            clauses));
                }
            }
        }
        return List.copyOf(holdings);
    }

    /** Whether it is about a clause that the rule implements. */
    boolean isAbout(RuleText rule) {
        return rule.rule().clauses().stream().anyMatch(clauses::contains);
    }
}
