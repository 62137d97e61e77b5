package dev.holdpoint.verdict;

import dev.holdpoint.derived.FailedVersion;
import dev.holdpoint.derived.Major;
import dev.holdpoint.derived.MajorRelease;
import dev.holdpoint.situation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * Something that the situation does not state and that was taken from other facts of it.
 *
 * @param statement what, and why; starts in lower case, without a full stop
 * @param basis the facts that it was taken from
 */
public record Assumption(String statement, List<? extends Fact<?>> basis) {
    /** What rules worked out, where nobody has stated it. */
    static Optional<Assumption> of(Object derived) {
        if (derived instanceof MajorRelease release && release.byNumbers()) {
            String version = Phrases.value(release.basis().get(0));
            String before = Phrases.value(release.basis().get(1));
            return Optional.of(new Assumption(
                    release.major() == Major.YES
                            ? Sentences.takenMajor(version, before)
                            : Sentences.takenMinor(version, before),
                    release.basis()));
        }
        return derived instanceof FailedVersion failed
                ? Optional.of(new Assumption(
                        Sentences.takenVersion(Phrases.value(failed.installed())), List.of(failed.installed())))
                : Optional.empty();
    }
}
