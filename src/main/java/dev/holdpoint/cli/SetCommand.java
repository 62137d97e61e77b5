package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.edit.SituationEditor;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.report.ChangeText;
import dev.holdpoint.situation.Kind;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "set",
        description = "Writes facts into a situation file, and leaves everything else of it as it is.",
        footer = {
            "",
            "PATH=VALUE says what is known, PATH= takes a fact out, PATH+=VALUE adds to a list. A path is that of a verdict, or its"
                    + " end; automation[review-answers].state is that of a category. A time may be now, today 02:41 or yesterday"
                    + " 23:50; a list is [a, b]."
        },
        exitCodeList = {
            "0:all of it is written",
            "2:something is wrong with the call or the file, and nothing is written",
            "3:the checker itself failed"
        })
final class SetCommand extends TerminalCommand {
    private final Clock clock = Clock.system();

    @Parameters(index = "0", paramLabel = "FILE", description = "a situation, YAML or JSON")
    private String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH=VALUE", description = "what is known")
    private List<String> facts = List.of();

    @Override
    public Integer call() {
        SituationEditor before = Saving.open(file);
        SituationEditor after = before;
        boolean refused = false;
        for (String fact : facts) {
            try {
                after = changed(after, fact);
            } catch (SituationException e) {
                terminal.err(ProblemText.of(inTheFile(before, fact, e)));
                refused = true;
            }
        }
        if (refused) {
            terminal.err("nothing is written\n");
            return ExitCode.REFUSED;
        }
        PolicyChecker checker = PolicyChecker.standard();
        String change = ChangeText.of(checker.check(before.situation()), checker.check(after.situation()));
        Saving.save(after, file);
        terminal.out(change);
        return ExitCode.OPEN;
    }

    /** What is wrong is told with the lines of the file as it is, where it is wrong there already. */
    private SituationException inTheFile(SituationEditor file, String fact, SituationException refusal) {
        try {
            changed(file, fact);
            return refusal;
        } catch (SituationException e) {
            return e;
        }
    }

    private SituationEditor changed(SituationEditor editor, String fact) {
        int equals = equals(fact);
        String value = fact.substring(equals + 1);
        boolean adding = equals > 0 && fact.charAt(equals - 1) == '+';
        String path = fact.substring(0, adding ? equals - 1 : equals).strip();
        if (adding) {
            return editor.add(path, value);
        }
        if (value.isBlank()) {
            return editor.remove(path);
        }
        boolean time =
                editor.field(path).filter(field -> field.kind() == Kind.MOMENT).isPresent();
        return editor.set(path, time ? clock.meant(value).orElse(value) : value);
    }

    /** The sign between path and value; what is in brackets is a name. */
    private static int equals(String fact) {
        int from = fact.indexOf('[') >= 0 && fact.indexOf('[') < Math.max(0, fact.indexOf('='))
                ? Math.max(0, fact.indexOf(']'))
                : 0;
        int equals = fact.indexOf('=', from);
        if (equals <= 0) {
            throw new CallException("expected PATH=VALUE, PATH+=VALUE or PATH= behind the file");
        }
        return equals;
    }
}
