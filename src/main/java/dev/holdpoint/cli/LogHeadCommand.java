package dev.holdpoint.cli;

import dev.holdpoint.audit.LogCheck;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "head",
        description = {
            "Prints the hash of the last record of a verdict log that is intact.",
            "Note it where the log's writer cannot reach it: log verify --head shows whether records were cut off since."
        },
        exitCodeList = {"0:it was printed", "1:the log is not intact, or empty", "2:it cannot be read"})
final class LogHeadCommand extends TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "the log")
    private String file = "";

    LogHeadCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        LogCheck.Result result = LogCheck.of(Arguments.path(file), Optional.empty());
        if (!result.isIntact() || result.head().isEmpty()) {
            terminal.err("holdpoint: " + file
                    + (result.isIntact() ? " has no record yet\n" : " is not intact; see `holdpoint log verify`\n"));
            return ExitCode.BLOCKED;
        }
        terminal.out(result.head() + "\n");
        return ExitCode.OPEN;
    }
}
