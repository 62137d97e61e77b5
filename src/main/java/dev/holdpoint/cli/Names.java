package dev.holdpoint.cli;

import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.verdict.Clause;
import java.util.Locale;

/** What the names in a call mean. */
final class Names {
    private Names() {}

    static Clause clause(String name) {
        try {
            return Clause.of(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new CallException("`" + name + "` is no clause; clauses look like AC-2");
        }
    }

    static RuleText rule(RuleBook book, String id) {
        return book.rules()
                .find(id)
                .orElseThrow(() -> new CallException("there is no rule `" + id + "`; holdpoint rules lists them"));
    }
}
