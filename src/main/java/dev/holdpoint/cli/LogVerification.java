package dev.holdpoint.cli;

import dev.holdpoint.audit.LogCheck;
import dev.holdpoint.audit.LogException;
import java.util.Optional;

/** What {@code log verify} does. A class of its own so that other commands load nothing of it. */
final class LogVerification {
    private LogVerification() {}

    static int run(Terminal terminal, String file, Optional<String> head) {
        try {
            LogCheck.Result result = LogCheck.of(Arguments.path(file), head);
            terminal.out(text(file, result));
            return result.isIntact() ? ExitCode.OPEN : ExitCode.BLOCKED;
        } catch (LogException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        }
    }

    private static String text(String file, LogCheck.Result result) {
        StringBuilder out = new StringBuilder(file);
        String records = result.records() + (result.records() == 1 ? " record" : " records");
        out.append(result.isIntact() ? ": intact, " : ": NOT intact, ")
                .append(records)
                .append('\n');
        result.faults().forEach(fault -> out.append("  ").append(fault).append('\n'));
        long more = result.faultCount() - result.faults().size();
        if (more > 0) {
            out.append("  and ").append(more).append(" more\n");
        }
        if (result.torn()) {
            out.append("  behind them, a line that was cut off before its verdict was printed: no record\n");
        }
        if (!result.head().isEmpty()) {
            out.append("  head ").append(result.head()).append('\n');
        }
        return out.toString();
    }
}
