package dev.holdpoint.cli;

import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.schema.SituationTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "init", description = "Writes a situation to fill in, with a comment on each field.")
final class InitCommand extends TerminalCommand {
    private static final String SCHEMA = "situation.schema.json";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "where to write it, as JSON if it ends in .json; standard output if left out")
    private @Nullable String file;

    @Option(names = "--incident", description = "for an incident; without, for an update")
    private boolean incident;

    @Option(names = "--full", description = "every field that there is")
    private boolean full;

    @Option(names = "--force", description = "write over the file if there is one")
    private boolean force;

    @Override
    public Integer call() {
        if (file == null || file.equals("-")) {
            terminal.out(situation("situation.yaml"));
            return ExitCode.OPEN;
        }
        new OutputFiles(force).expect(file).write(situation(file));
        String shown = SafeText.of(file);
        terminal.err(shown + " is written. Fill it in, or have it filled in:\n"
                + "  holdpoint gather REPORT --into " + shown + "\n"
                + "  holdpoint ask " + shown + "\n"
                + "  holdpoint check " + shown + "\n"
                + "For completion in an editor, beside it: holdpoint schema > " + SCHEMA + "\n");
        return ExitCode.OPEN;
    }

    private String situation(String name) {
        return situation(name, incident, full);
    }

    /** With the present time: what is filled in now is true now. */
    static String situation(String name, boolean incident, boolean full) {
        String template = SituationReader.isJson("", name)
                ? SituationTemplate.json(incident, full)
                : SituationTemplate.yaml(SCHEMA, incident, full);
        return SituationEditor.of(template, name)
                .set("asOf", Clock.system().now())
                .text();
    }
}
