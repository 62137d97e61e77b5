package dev.holdpoint.cli;

import dev.holdpoint.audit.LogException;
import dev.holdpoint.audit.VerdictLog;
import dev.holdpoint.verdict.Verdict;
import java.nio.file.Path;

/** The log of verdicts, as {@code check --log} uses it. A class of its own so that a check without a log loads nothing of it. */
final class Logging {
    private Logging() {}

    static void append(Path file, Verdict verdict, Terminal terminal) {
        try {
            VerdictLog.Appended appended = VerdictLog.in(file).append(verdict);
            if (appended.repaired()) {
                terminal.err("holdpoint: the last line of " + file
                        + " was cut off before its verdict was printed, and has been removed\n");
            }
        } catch (LogException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }
}
