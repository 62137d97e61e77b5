package dev.holdpoint.plan;

import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Question;
import java.util.List;
import java.util.Optional;

/**
 * What an interview asks.
 *
 * @param fact the unknown fact
 * @param category the category of automation that it is about, where it is about one
 * @param findings what holds the gate and waits for the answer
 */
public record InterviewQuestion(Fact<?> fact, Optional<Automation> category, List<Finding> findings) {
    /** Where the answer belongs, a category by its name: {@code environment.automation[review-answers].state}. */
    public String path() {
        return category.map(automation ->
                        fact.field().path().replace("[]", "[" + Phrases.value(automation.category()) + "]"))
                .orElseGet(fact::path);
    }

    /** The whole question, with the category that it is about. */
    public String sentence() {
        return new Question(fact, findings).sentence();
    }

    /** The clauses that ask, in the register's order. */
    public List<Clause> clauses() {
        return Planner.clauses(findings);
    }

    /** What may be chosen; empty where the answer is free. */
    public List<Choice> choices() {
        Kind<?> kind = fact.field().kind();
        if (kind instanceof Kind.OneOf<?> one) {
            return List.of(one.type().getEnumConstants());
        }
        return kind instanceof Kind.SomeOf<?> some ? List.of(some.type().getEnumConstants()) : List.of();
    }

    /** The categories of automation of which some may be named; empty where the question is not which. */
    public List<String> categories() {
        return fact.field() != Incident.AFFECTED_AUTOMATION
                ? List.of()
                : findings.stream()
                        .flatMap(finding -> finding.automation().stream())
                        .map(automation -> Phrases.value(automation.category()))
                        .distinct()
                        .toList();
    }

    /** Whether several answers may be given at once. */
    public boolean takesSeveral() {
        Kind<?> kind = fact.field().kind();
        return kind instanceof Kind.SomeOf || kind == Kind.TEXTS || kind instanceof Kind.Repeated;
    }

    /** Whether {@code none} says that there is no such thing, and anything else that there is. */
    public boolean isWhetherThereIs() {
        return fact.field().kind() instanceof Kind.Nested;
    }
}
