package dev.holdpoint.analyse;

import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.verdict.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * How long the lists are that were looked at. Sets are looked at whole; of texts only whether they are there, and whether a secret of
 * some kind stands in one of them.
 *
 * @param categories at most so many categories of automation that a situation lists
 * @param named at most so many that an incident names where none are listed
 */
public record Bounds(int categories, int named) {
    private static final int USUAL = 3;
    private static final int MOST = 6;

    /**
     * What answers about these rules go by: at least as many categories as one rule looks at together, each pattern at one: at a
     * category itself, at a finding, which may be about one, or at a derived fact that holds one.
     */
    static Bounds of(List<ParsedRule> rules) {
        int categories = USUAL;
        int named = USUAL;
        for (ParsedRule rule : rules) {
            int about = patterns(rule, Bounds::isAboutOne);
            categories = Math.max(categories, about + patterns(rule, type -> type == Automation.class));
            named = Math.max(named, about + patterns(rule, type -> type == AutomationByName.class));
        }
        if (Math.max(categories, named) > MOST) {
            throw new Untranslated("a rule looks at more than " + MOST
                    + " categories of automation together, or at findings that may be about as many,");
        }
        return new Bounds(categories, named);
    }

    private static boolean isAboutOne(Class<?> type) {
        return type == Finding.class
                || (type != AutomationByName.class
                        && type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getType() == Automation.class));
    }

    /** Elements, since of alternatives only one is looked at. */
    private static int patterns(ParsedRule rule, Predicate<Class<?>> wanted) {
        return (int) rule.elements().stream()
                .filter(element -> element.patterns().stream().anyMatch(pattern -> wanted.test(pattern.type())))
                .count();
    }
}
