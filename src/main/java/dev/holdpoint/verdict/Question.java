package dev.holdpoint.verdict;

import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not known and that the verdict waits for.
 *
 * @param fact the unknown fact
 * @param findings what the answer may clear, in the register's order
 */
public record Question(Fact<?> fact, List<Finding> findings) {
    /** What is asked, starting in lower case: "whether …" for what is answered by a choice between statements. */
    public String text() {
        String asked = (isStatement() ? "whether " : "") + fact.field().description();
        return category().map(name -> Sentences.ofTheAutomation(name, asked)).orElse(asked);
    }

    /** The whole question, with the entry of the list that it is about. */
    public String sentence() {
        String asked = fact.field().question();
        return category().map(name -> name + ": " + asked).orElse(asked);
    }

    /** The name of the entry of the list that it is about, if it is about one. */
    private Optional<String> category() {
        return findings.stream()
                .filter(finding -> fact.item() >= 0)
                .flatMap(finding -> finding.automation().stream())
                .findFirst()
                .map(automation -> Phrases.value(automation.category()));
    }

    /** An answer says whether something is so; so does another choice of which one is wanted. */
    private boolean isStatement() {
        return fact.field().kind().equals(Kind.oneOf(Answer.class))
                || findings.stream()
                        .flatMap(finding -> finding.remedies().stream())
                        .anyMatch(remedy ->
                                remedy.fact().equals(fact) && remedy.wanted().isPresent());
    }
}
