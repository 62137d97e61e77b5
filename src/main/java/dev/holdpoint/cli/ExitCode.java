package dev.holdpoint.cli;

import dev.holdpoint.verdict.PolicyId;

/** The exit codes of the command line; of several, the highest counts. */
final class ExitCode {
    /** The gate that was asked for is open, or not applicable. */
    static final int OPEN = 0;
    /** It is blocked. */
    static final int BLOCKED = 1;
    /** The input or the call is wrong. */
    static final int REFUSED = 2;
    /** The checker itself failed. */
    static final int FAILED = 3;

    private ExitCode() {}

    /** That of a gate; by rules that are not the whole policy, no gate is open. */
    static int of(boolean open, PolicyId policy) {
        return !open ? BLOCKED : policy.isPartial() ? FAILED : OPEN;
    }
}
