package dev.holdpoint.verdict;

import dev.holdpoint.derived.SecretHit;
import dev.holdpoint.situation.Automation;
import dev.holdpoint.situation.Party;

/** What a finding is about, beside its facts. */
public sealed interface Subject {
    /** Nothing but its facts. */
    record None() implements Subject {}

    /** A category of automation; and whether it is about it only until the update is closed. */
    record Category(Automation automation, boolean untilClosed) implements Subject {}

    /** The party that it sends the case to. */
    record Receiver(Party party) implements Subject {}

    /** A secret. */
    record Secret(SecretHit hit) implements Subject {}

    /** Nothing but its facts. */
    Subject NONE = new None();
}
