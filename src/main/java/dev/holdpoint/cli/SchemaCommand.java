package dev.holdpoint.cli;

import dev.holdpoint.read.problem.Nearest;
import dev.holdpoint.schema.Schemas;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "schema",
        description = "Prints the JSON Schema of a situation, for editors, or of what a command answers, for programs.")
final class SchemaCommand extends TerminalCommand {
    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            completionCandidates = Candidates.class,
            description = "${COMPLETION-CANDIDATES} (default: situation)")
    private List<String> words = List.of("situation");

    @Override
    public Integer call() {
        // as the command is called, too: schema log verify
        String name = String.join("-", words).toLowerCase(Locale.ROOT);
        if (!Schemas.names().contains(name)) {
            String near = Nearest.of(name, Schemas.names());
            throw new CallException("there is no schema `" + name + "`"
                    + (near == null
                            ? "; there are " + String.join(", ", Schemas.names())
                            : "; did you mean `" + near + "`?"));
        }
        terminal.out(Schemas.json(name));
        return ExitCode.OPEN;
    }

    /** The names that a shell may offer. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Schemas.names().iterator();
        }
    }
}
