package dev.holdpoint.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

@Command(
        name = "completion",
        description = "Prints a script that lets bash or zsh complete commands and options.",
        footer = "%nTo use it: source <(holdpoint completion)",
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final CommandSpec spec;

    CompletionCommand(Terminal terminal, CommandSpec root) {
        this.terminal = terminal;
        this.spec = root;
    }

    @Override
    public Integer call() {
        terminal.out(AutoComplete.bash("holdpoint", spec.commandLine()));
        return ExitCode.OPEN;
    }
}
