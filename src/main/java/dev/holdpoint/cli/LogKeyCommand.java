package dev.holdpoint.cli;

import dev.holdpoint.audit.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "key",
        description = {
            "Makes a pair of Ed25519 keys: FILE signs the records of a log, FILE.pub says whose signatures to trust.",
            "Keep FILE where whoever may change the log cannot read it."
        })
final class LogKeyCommand extends TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "where to write the key; nothing that is there is overwritten")
    private String file = "";

    LogKeyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        terminal.out("sign with " + file + ", trust " + SigningKey.generate(Arguments.path(file)) + "\n");
        return ExitCode.OPEN;
    }
}
