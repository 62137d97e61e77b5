package dev.holdpoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = "Derives a verdict anew and compares it with one that was kept, byte for byte.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:they are the same",
            "1:they differ",
            "2:the input or the call is wrong",
            "3:the checker itself failed"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "VERDICT.json", description = "what check --format json printed")
    private String recorded = "";

    @Parameters(
            index = "1",
            paramLabel = "SITUATION",
            description = "the situation that it is about; - for standard input")
    private String situation = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return VerdictVerification.run(rules.checker(), terminal, System.in, recorded, situation);
    }
}
