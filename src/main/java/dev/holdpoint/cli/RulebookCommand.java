package dev.holdpoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rulebook",
        description = "Writes the policy as a book for auditors: one HTML page and the same in Markdown.",
        mixinStandardHelpOptions = true)
final class RulebookCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "the folder to write rulebook.html and rulebook.md into; made where it does not exist")
    private String folder = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    RulebookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RulebookFiles.write(rules, terminal, Arguments.path(folder));
        return ExitCode.OPEN;
    }
}
