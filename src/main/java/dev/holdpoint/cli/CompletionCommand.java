package dev.holdpoint.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a script that lets a shell complete commands and options.",
        footer = {
            "%nTo use it, in bash: source <(holdpoint completion bash)",
            "in zsh: source <(holdpoint completion zsh)",
            "in fish: holdpoint completion fish | source"
        })
final class CompletionCommand extends TerminalCommand {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", arity = "0..1", description = "bash, zsh or fish (default: bash)")
    private Shell shell = Shell.BASH;

    @Override
    public Integer call() {
        String bash = AutoComplete.bash("holdpoint", spec.root().commandLine());
        terminal.out(
                switch (shell) {
                    case BASH -> bash;
                    // what bash reads is read by zsh as well, once it was told to; the first line is for a folder of
                    // its fpath
                    case ZSH -> "#compdef holdpoint\nautoload -U +X compinit && compinit\n" + bash;
                    case FISH -> FishCompletion.of(spec.root());
                });
        return ExitCode.OPEN;
    }

    /** What completes. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }
}
