package dev.holdpoint.oracle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The eight decisions as both readings of the register can tell them. All lists are sorted, so that equal means the same multiset,
 * and the text is one finding a line.
 */
public record Result(
        Decision staging,
        Pause pause,
        Decision start,
        Decision close,
        Decision resume,
        Decision handoff,
        Escalation escalation,
        Decision rollback) {

    /** A decision: the outcome's wire name, and all its findings. */
    public record Decision(String outcome, List<Found> findings) {
        public Decision {
            findings = sorted(findings);
        }

        /** Whether the gate holds nobody up; one that does not apply does not. */
        public boolean open() {
            return !outcome.equals("blocked");
        }
    }

    /** What to pause: all the findings, and for each category, by name, those that concern it. */
    public record Pause(String outcome, List<Found> findings, List<Category> categories) {
        public Pause {
            findings = sorted(findings);
            categories = categories.size() < 2
                    ? List.copyOf(categories)
                    : categories.stream()
                            .sorted(Comparator.comparing(Category::category)
                                    .thenComparing(Category::action)
                                    .thenComparing(
                                            category -> category.findings().toString()))
                            .toList();
        }
    }

    /** What to do with one category of automation, and why. */
    public record Category(String category, String action, List<Found> findings) {
        public Category {
            findings = sorted(findings);
        }
    }

    /** Whom to go to: all the findings, and for each party, by name, those that send the case there. */
    public record Escalation(String outcome, @Nullable String route, List<Found> findings, List<Recipient> parties) {
        public Escalation {
            findings = sorted(findings);
            parties = parties.size() < 2
                    ? List.copyOf(parties)
                    : parties.stream()
                            .sorted(Comparator.comparing(Recipient::party))
                            .toList();
        }
    }

    /** A party that the case goes to, and why. */
    public record Recipient(String party, List<Found> findings) {
        public Recipient {
            findings = sorted(findings);
        }
    }

    /** The same, with the categories called otherwise. */
    public Result renamed(UnaryOperator<String> name) {
        List<Category> categories = pause.categories().stream()
                .map(category -> new Category(name.apply(category.category()), category.action(), category.findings()))
                .toList();
        Pause renamed = new Pause(pause.outcome(), pause.findings(), categories);
        return new Result(staging, renamed, start, close, resume, handoff, escalation, rollback);
    }

    private static List<Found> sorted(List<Found> findings) {
        if (findings.size() < 2) {
            return List.copyOf(findings);
        }
        Found[] sorted = findings.toArray(new Found[0]);
        Arrays.sort(sorted);
        return List.of(sorted);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        decision(text, "staging", staging);
        lines(text.append("pause: ").append(pause.outcome()).append('\n'), "  ", pause.findings());
        for (Category category : pause.categories()) {
            text.append("  category ").append(category.category()).append(": ");
            lines(text.append(category.action()).append('\n'), "    ", category.findings());
        }
        decision(text, "start", start);
        decision(text, "close", close);
        decision(text, "resume", resume);
        decision(text, "handoff", handoff);
        text.append("escalation: ").append(escalation.outcome()).append(", route ");
        lines(text.append(escalation.route()).append('\n'), "  ", escalation.findings());
        for (Recipient recipient : escalation.parties()) {
            lines(text.append("  party ").append(recipient.party()).append('\n'), "    ", recipient.findings());
        }
        decision(text, "rollback", rollback);
        return text.toString();
    }

    private static void decision(StringBuilder text, String name, Decision decision) {
        lines(text.append(name).append(": ").append(decision.outcome()).append('\n'), "  ", decision.findings());
    }

    private static void lines(StringBuilder text, String indent, List<Found> findings) {
        for (Found finding : findings) {
            text.append(indent).append(finding).append('\n');
        }
    }
}
