package dev.holdpoint.cli;

import dev.holdpoint.audit.SigningKey;
import dev.holdpoint.audit.VerdictLog;
import dev.holdpoint.verdict.Verdict;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The log that verdicts are kept in before anybody is told of them. */
final class LogOption {
    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "append a record of each verdict to this log before printing it; see log verify")
    private @Nullable String log;

    @Option(
            names = "--sign",
            paramLabel = "KEY",
            description = "sign each record of the log with this Ed25519 key; see log key")
    private @Nullable String key;

    private @Nullable VerdictLog opened;

    /** Sees whether it can be used, before any work is done. */
    void open() {
        if (key != null && log == null) {
            throw new CallException("--sign signs the records of a log: name it with --log");
        }
        if (log != null) {
            VerdictLog plain = VerdictLog.in(Arguments.path(log));
            opened = key == null ? plain : plain.signedWith(SigningKey.read(Arguments.path(key)));
        }
    }

    /** Keeps the verdict, if verdicts are to be kept. */
    void append(Verdict verdict, Terminal terminal) {
        if (opened != null && opened.append(verdict).repaired()) {
            terminal.err("holdpoint: the last line of " + opened.file()
                    + " was cut off before its verdict was printed, and has been removed\n");
        }
    }
}
