package dev.holdpoint.analyse;

import dev.holdpoint.derived.AutomationByName;
import dev.holdpoint.drl.Element;
import dev.holdpoint.drl.ParsedRule;
import dev.holdpoint.situation.Automation;
import java.util.List;

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

    /** What answers about these rules go by: at least as many categories as one rule looks at together. */
    static Bounds of(List<ParsedRule> rules) {
        int categories = USUAL;
        int named = USUAL;
        for (ParsedRule rule : rules) {
            categories = Math.max(categories, patterns(rule, Automation.class));
            named = Math.max(named, patterns(rule, AutomationByName.class));
        }
        if (Math.max(categories, named) > MOST) {
            throw new Untranslated("a rule looks at more than " + MOST + " categories of automation together");
        }
        return new Bounds(categories, named);
    }

    private static int patterns(ParsedRule rule, Class<?> type) {
        int count = 0;
        for (Element element : rule.elements()) {
            count += element instanceof Element.Pattern pattern && pattern.type() == type ? 1 : 0;
            count +=
                    element instanceof Element.Exists exists && exists.pattern().type() == type ? 1 : 0;
            count += element instanceof Element.Not not && not.pattern().type() == type ? 1 : 0;
            count += element instanceof Element.Collect all && all.pattern().type() == type ? 1 : 0;
        }
        return count;
    }
}
