package dev.holdpoint.verdict;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that a rule concluded: which rule, under which clauses, how it stands, the facts that it rests on, and what would
 * clear it. Immutable. Its message is made when it is asked for.
 */
public final class Finding implements Comparable<Finding> {
    private final PolicyRule rule;
    private final List<Clause> clauses;
    private final FindingType type;
    private final Status status;
    private final List<? extends Fact<?>> facts;
    private final List<Remedy> remedies;
    private final Subject subject;

    /** What the rule concluded under all of its clauses. */
    public Finding(
            PolicyRule rule,
            FindingType type,
            Status status,
            List<? extends Fact<?>> facts,
            List<Remedy> remedies,
            Subject subject) {
        this(rule, rule.clauses(), type, status, facts, remedies, subject);
    }

    /** What the rule concluded, under these clauses. */
    public Finding(
            PolicyRule rule,
            List<Clause> clauses,
            FindingType type,
            Status status,
            List<? extends Fact<?>> facts,
            List<Remedy> remedies,
            Subject subject) {
        this.rule = rule;
        this.clauses = clauses;
        this.type = type;
        this.status = status;
        this.facts = facts;
        this.remedies = remedies;
        this.subject = subject;
    }

    /** The rule that concluded this. */
    public PolicyRule rule() {
        return rule;
    }

    /** The clauses that it cites, in the register's order: those of its rule, or some of them. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** What kind of conclusion it is. */
    public FindingType type() {
        return type;
    }

    /** How it stands. */
    public Status status() {
        return status;
    }

    /** The facts that it rests on, unknown ones too, the one that it is about first. */
    public List<? extends Fact<?>> facts() {
        return facts;
    }

    /** What would clear it; empty where nothing in the situation can. */
    public List<Remedy> remedies() {
        return remedies;
    }

    /** The automation category that it is about, if it is about one. */
    public Optional<Automation> automation() {
        return subject instanceof Subject.Category about ? Optional.of(about.automation()) : Optional.empty();
    }

    /** The party that it sends the case to, if it sends it to one. */
    public Optional<Party> party() {
        return subject instanceof Subject.Receiver to ? Optional.of(to.party()) : Optional.empty();
    }

    /** The secret that it reports, if it reports one. */
    public Optional<SecretHit> secret() {
        return subject instanceof Subject.Secret about ? Optional.of(about.hit()) : Optional.empty();
    }

    /** A plain sentence, or a few, in which nothing secret stands. */
    public String message() {
        return type.message(this);
    }

    /** Its message without what else is told beside a step for it: the values, and the reasons. */
    public String headline() {
        return type.headline(this);
    }

    /** Whether it stands on that decision. */
    public boolean decides(Decision decision) {
        return rule.decisions().contains(decision);
    }

    /** Whether it holds that gate shut. */
    public boolean blocks(Decision gate) {
        return status.blocks() && decides(gate);
    }

    /** Whether it is a reason to pause a category: for rules. */
    public boolean isPausing() {
        return type == FindingType.REASON_TO_PAUSE && subject instanceof Subject.Category;
    }

    /** Whether it is a reason to pause a category that closing the update does not take away: for rules. */
    public boolean isPausingBeyondClose() {
        return isPausing() && subject instanceof Subject.Category about && !about.untilClosed();
    }

    /** The name of the category that it makes one to be paused; empty where it does not: for rules. */
    public String reasonToPause() {
        return isPausing() && subject instanceof Subject.Category about
                ? about.automation().name()
                : "";
    }

    /** Whether it holds {@code close} shut: for rules. */
    public boolean isBlocksClose() {
        return blocks(Decision.CLOSE);
    }

    /** Whether it holds {@code close} shut, and something is known to be wrong: for rules. */
    public boolean isFailsClose() {
        return isBlocksClose() && status != Status.UNKNOWN;
    }

    /** Whether it holds {@code resume} shut, by itself or by way of {@code close}: for rules. */
    public boolean isBlocksResume() {
        return blocks(Decision.RESUME) || isBlocksClose();
    }

    /** Whether it makes staging mandatory: for rules. */
    public boolean isReasonForStaging() {
        return decides(Decision.STAGING) && (status == Status.TRIGGER || status == Status.UNKNOWN);
    }

    /** By the register's order of clauses, then as the situation lists what it is about, then by rule. */
    @Override
    public int compareTo(Finding other) {
        int order = clauses.get(0).compareTo(other.clauses.get(0));
        if (order == 0) {
            order = Integer.compare(item(), other.item());
        }
        if (order == 0) {
            order = rule.id().compareTo(other.rule.id());
        }
        return order != 0 ? order : place().compareTo(other.place());
    }

    private int item() {
        if (subject instanceof Subject.Category about) {
            return about.automation().category().item();
        }
        return facts.isEmpty() ? -1 : facts.get(0).item();
    }

    /** Tells findings of one rule about one item apart: secrets, which are in the order of their texts. */
    private String place() {
        String path = facts.isEmpty() ? "" : facts.get(0).path();
        return subject instanceof Subject.Secret about
                ? String.format(
                        Locale.ROOT,
                        "%s:%09d:%09d",
                        path,
                        about.hit().line(),
                        about.hit().column())
                : path;
    }

    @Override
    public String toString() {
        return rule.id() + " " + status.wireName() + ": " + message();
    }
}
