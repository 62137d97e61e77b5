package dev.holdpoint.cli;

import dev.holdpoint.redact.SafeText;
import dev.holdpoint.schema.SituationTemplate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = "Writes a complete situation to fill in, with a comment on each field.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final String SCHEMA = "situation.schema.json";

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "where to write it; standard output if left out")
    private @Nullable String file;

    @Option(names = "--incident", description = "with the section on an incident")
    private boolean incident;

    @Option(names = "--force", description = "write over the file if there is one")
    private boolean force;

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String situation = SituationTemplate.yaml(SCHEMA, incident);
        if (file == null || file.equals("-")) {
            terminal.out(situation);
            return ExitCode.OPEN;
        }
        new OutputFiles(force).expect(file).write(situation);
        String shown = SafeText.of(file);
        terminal.err(shown + " is written; fill it in, then: holdpoint check " + shown + "\n"
                + "For completion in an editor, beside it: holdpoint schema > " + SCHEMA + "\n");
        return ExitCode.OPEN;
    }
}
