package dev.holdpoint.cli;

import dev.holdpoint.audit.LogException;
import dev.holdpoint.audit.SigningKey;
import dev.holdpoint.audit.VerdictLog;
import dev.holdpoint.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/** The log of verdicts, as {@code check --log} uses it. A class of its own so that a check without a log loads nothing of it. */
final class Logging {
    private Logging() {}

    /** The log in that file; its records are signed where a key is named. */
    static VerdictLog log(String file, @Nullable String key) {
        try {
            VerdictLog log = VerdictLog.in(Arguments.path(file));
            return key == null ? log : log.signedWith(SigningKey.read(Arguments.path(key)));
        } catch (LogException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }

    static void append(VerdictLog log, Verdict verdict, Terminal terminal) {
        try {
            VerdictLog.Appended appended = log.append(verdict);
            if (appended.repaired()) {
                terminal.err("holdpoint: the last line of " + log.file()
                        + " was cut off before its verdict was printed, and has been removed\n");
            }
        } catch (LogException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }
}
