package dev.holdpoint.drl;

import dev.holdpoint.register.RuleFile;
import dev.holdpoint.register.RuleProblem;

/** Stops the look at one rule or expression at the first thing that the subset does not have. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    Refused(int line, String message) {
        super(message, null, false, false);
        this.line = line;
    }

    static void when(boolean wrong, int line, String message) {
        if (wrong) {
            throw new Refused(line, message);
        }
    }

    RuleProblem in(RuleFile file) {
        return new RuleProblem(file.path(), line, String.valueOf(getMessage()));
    }
}
