package dev.holdpoint.report.rulebook;

import dev.holdpoint.report.Inline;
import dev.holdpoint.report.Pages;
import java.util.Map;

/**
 * A policy as a book on one HTML page, for auditors: what is asked, how we read it, which rule implements it and what shows that it
 * does. Needs no network, prints, and can be searched where scripts may run.
 */
public final class RulebookHtml {
    private RulebookHtml() {}

    /** The book of that policy. */
    public static String of(Rulebook policy) {
        return Pages.of(
                "report/rulebook/rulebook.jte",
                Map.of("policy", policy, "search", Inline.of(RulebookHtml.class, "search.js")));
    }
}
