package dev.holdpoint.cli;

import dev.holdpoint.schema.SituationSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of a situation, for editors that complete and check as one types.",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out(SituationSchema.json());
        return ExitCode.OPEN;
    }
}
