package dev.holdpoint.verdict;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Kind;
import java.util.List;

/**
 * Something that is not known and that the verdict waits for.
 *
 * @param fact the unknown fact
 * @param findings what the answer may clear, in the register's order
 */
public record Question(Fact<?> fact, List<Finding> findings) {
    /** What is asked, starting in lower case: "whether …" for what is answered by a choice between statements. */
    public String text() {
        String description = fact.field().description();
        boolean statement = fact.field().kind() instanceof Kind.OneOf<?>
                && findings.stream().anyMatch(Question::wantsOneValue);
        return statement ? "whether " + description : description;
    }

    private static boolean wantsOneValue(Finding finding) {
        return finding.type() != FindingType.NOT_AS_WANTED
                || finding.remedies().stream()
                        .anyMatch(remedy -> remedy.wanted().isPresent());
    }
}
