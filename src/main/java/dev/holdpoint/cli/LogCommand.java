package dev.holdpoint.cli;

import dev.holdpoint.audit.LogCheck;
import dev.holdpoint.audit.SigningKey;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "log", description = "Looks after logs of verdicts.", subcommands = LogVerifyCommand.class)
final class LogCommand extends TerminalCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "log verify FILE, log head FILE or log key FILE was expected");
    }

    @Command(
            name = "head",
            mixinStandardHelpOptions = true, // added later, they would be counted among what the method takes
            description = {
                "Prints the hash of the last record of a verdict log that is intact.",
                "Note it where the log's writer cannot reach it: log verify --head shows whether records were cut off since."
            },
            exitCodeList = {"0:it was printed", "1:the log is not intact, or empty", "2:it cannot be read"})
    int head(@Parameters(paramLabel = "FILE", description = "the log") String file) {
        LogCheck.Result result = LogCheck.of(Arguments.path(file), Optional.empty());
        if (!result.isIntact() || result.head().isEmpty()) {
            terminal.err("holdpoint: " + file
                    + (result.isIntact() ? " has no record yet\n" : " is not intact; see `holdpoint log verify`\n"));
            return ExitCode.BLOCKED;
        }
        terminal.out(result.head() + "\n");
        return ExitCode.OPEN;
    }

    @Command(
            name = "key",
            mixinStandardHelpOptions = true,
            description = {
                "Makes a pair of Ed25519 keys: FILE signs the records of a log, FILE.pub says whose signatures to trust.",
                "Keep FILE where whoever may change the log cannot read it."
            })
    int key(
            @Parameters(
                            paramLabel = "FILE",
                            description = "where to write the key; nothing that is there is overwritten")
                    String file) {
        terminal.out("sign with " + file + ", trust " + SigningKey.generate(Arguments.path(file)) + "\n");
        return ExitCode.OPEN;
    }
}
