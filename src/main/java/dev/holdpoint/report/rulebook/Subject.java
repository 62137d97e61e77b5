package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.ClauseEntry;
import dev.holdpoint.register.Reading;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Symptom;
import dev.holdpoint.verdict.Decision;

/** Something that can be explained. */
public sealed interface Subject {
    /** A rule. */
    record OfRule(RuleText rule) implements Subject {}

    /** A clause of the register. */
    record OfClause(ClauseEntry clause) implements Subject {}

    /** A reading of the runbook. */
    record OfReading(Reading reading) implements Subject {}

    /** A decision. */
    record OfDecision(Decision decision) implements Subject {}

    /** Something that one sees of an incident. */
    record OfSymptom(Symptom symptom) implements Subject {}

    /** A field of a situation. */
    record OfField(Field<?> field) implements Subject {}
}
