package dev.holdpoint.verdict;

import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Answer;
import dev.holdpoint.situation.Attachment;
import dev.holdpoint.situation.AuditLogReview;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Diagnostics;
import dev.holdpoint.situation.Exposure;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Incident;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Section;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** Facts in words. The words themselves stand in rules/format.yaml. */
public final class Phrases {
    private Phrases() {}

    /** A fact's value as a person would write it into the file; {@code unknown} where it is, masked where it is a secret. */
    public static String value(Fact<?> fact) {
        if (fact.withheld()) {
            return Sentences.withheld();
        }
        return fact.known() ? text(fact.get()) : "unknown";
    }

    private static String text(Object value) {
        if (value instanceof Section section) {
            return section.isNone() ? "none" : "given";
        }
        if (value instanceof Collection<?> values) {
            StringJoiner joined = new StringJoiner(", ", "[", "]");
            for (Object element : values) {
                joined.add(text(element));
            }
            return joined.toString();
        }
        return Choice.word(value);
    }

    /** What the fact says, or that it is not known. */
    static String statement(Fact<?> fact) {
        if (fact.unknown()) {
            return notAsWanted(fact);
        }
        return fact.get() == Answer.YES
                ? fact.field().description()
                : fact.field().otherwise();
    }

    /** That the fact is not as it should be, and whether that is known. */
    static String notAsWanted(Fact<?> fact) {
        boolean choice = fact.field().kind() instanceof Kind.OneOf<?>;
        if (fact.unknown()) {
            return choice
                    ? Sentences.notKnownWhether(fact.field().description())
                    : fact.field().otherwise();
        }
        return tellsMore(fact)
                ? Sentences.withValue(fact.field().otherwise(), value(fact))
                : fact.field().otherwise();
    }

    /** Whether the value says more than that the fact is not as it should be. */
    private static boolean tellsMore(Fact<?> fact) {
        Object value = fact.get();
        return value instanceof Diagnostics || value instanceof AuditLogReview || value instanceof Exposure;
    }

    /** Why a category is to be paused. */
    static String reasonToPause(Fact<?> reason) {
        return reason.field() == Incident.AFFECTED_AUTOMATION && reason.known()
                ? Sentences.affected()
                : statement(reason);
    }

    /** Why a pause is a precaution: what nobody has said; empty where one of its reasons is known to hold. */
    public static String precaution(List<Finding> reasons) {
        if (reasons.isEmpty() || reasons.stream().anyMatch(reason -> reason.status() != Status.UNKNOWN)) {
            return "";
        }
        Fact<?> fact = reasons.get(0).facts().get(0);
        return Sentences.precaution(
                fact.field() == Incident.AFFECTED_AUTOMATION ? Sentences.nobodySaysWhat() : statement(fact));
    }

    /** The statement as a sentence of its own. */
    public static String sentence(String statement) {
        return Character.toUpperCase(statement.charAt(0)) + statement.substring(1) + ".";
    }

    /** A party as people call it. */
    public static String party(Party party) {
        return party.meaning();
    }

    /** One after the other, as in a sentence. */
    static String joined(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : Sentences.both(String.join(", ", parts.subList(0, last)), parts.get(last));
    }

    /** A fact's path, with the line on which it stands. */
    static String lined(Fact<?> fact) {
        return fact.place()
                .map(place -> Sentences.atLine(fact.spokenPath(), Integer.toString(place.line())))
                .orElse(fact.spokenPath());
    }

    /** The same, with what the line says. */
    static String placed(Fact<?> fact) {
        return fact.place()
                .map(place -> Sentences.atLine(
                        fact.spokenPath(), Sentences.lineSays(Integer.toString(place.line()), Phrases.value(fact))))
                .orElse(fact.spokenPath());
    }

    static String aSecret(SecretKind kind) {
        return switch (kind) {
            case PROVIDER_KEY -> Sentences.providerKey();
            case CREDENTIAL -> Sentences.credential();
            case PAYMENT_DATA -> Sentences.paymentData();
            case CUSTOMER_DETAIL -> Sentences.customerDetail();
            case RAW_LOG -> Sentences.rawLog();
            case ACCOUNT -> Sentences.account();
        };
    }

    static String textOf(Fact<?> fact) {
        return fact.field() == Attachment.FILE ? value(fact) : fact.spokenPath();
    }
}
