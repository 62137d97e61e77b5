package dev.holdpoint.verdict;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which rules decided.
 *
 * @param release the release that they came with, or that ran them
 * @param rules whether they are that release's
 * @param digestSource gives {@code sha256:} and the digest of all files that decide or are said; asked only when it is shown
 */
public record PolicyId(String release, Rules rules, Supplier<String> digestSource) {
    /** Where rules come from. */
    public enum Rules {
        /** They are those of the release. */
        STANDARD,
        /** They are others, which decide by every clause all the same. */
        OUTSIDE,
        /** They are others, and not the whole policy: no gate is open because of them. */
        PARTIAL;

        /** As a verdict names it. */
        public String wireName() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The rules of that release. */
    public PolicyId(String release, Supplier<String> digestSource) {
        this(release, Rules.STANDARD, digestSource);
    }

    /** The release; behind a {@code +}, what other rules than its own they are. */
    public String version() {
        return isStandard() ? release : release + "+" + rules.wireName();
    }

    /** Whether they are the rules of the release. */
    public boolean isStandard() {
        return rules == Rules.STANDARD;
    }

    /** Whether they are not the whole policy: a gate that they leave open is not open. */
    public boolean isPartial() {
        return rules == Rules.PARTIAL;
    }

    /** What is to be said of rules that are not those of the release. */
    public Optional<String> warning() {
        return switch (rules) {
            case STANDARD -> Optional.empty();
            case OUTSIDE -> Optional.of("by other rules than those of Holdpoint " + release);
            case PARTIAL ->
                Optional.of("by rules that are NOT THE WHOLE POLICY: whatever it says, no gate is open by them");
        };
    }

    /** The digest of all files that decide or are said, as {@code sha256:…}. */
    public String digest() {
        return digestSource.get();
    }
}
