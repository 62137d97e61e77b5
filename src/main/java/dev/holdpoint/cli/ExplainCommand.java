package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.rulebook.ExplainReport;
import dev.holdpoint.verdict.Clause;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Explains a rule, a clause or a reading: what it is, how it is implemented, how we know.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:the rules or the call are wrong", "3:the checker itself failed"})
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", description = "a rule (close.update-made), a clause (AC-2) or a reading (R-4)")
    private String name = "";

    @Mixin
    private RulesOption rules = new RulesOption();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out(explanation(rules.policy(), Terminal.ink(Terminal.ColourChoice.AUTO)));
        return ExitCode.OPEN;
    }

    private String explanation(Policies policy, Ink ink) {
        RuleBook book = policy.book();
        if (name.indexOf('.') >= 0) {
            RuleText rule = Arguments.rule(book, name);
            return ExplainReport.rule(book, rule, rules.tracer().values(rule.id()), ink);
        }
        if (name.toUpperCase(Locale.ROOT).startsWith("R-")) {
            return ExplainReport.reading(
                    book,
                    book.register()
                            .reading(name.toUpperCase(Locale.ROOT))
                            .orElseThrow(() -> new CallException("there is no reading `" + name + "`")),
                    ink);
        }
        Clause clause = Arguments.clause(name);
        return ExplainReport.clause(
                book,
                book.register()
                        .find(clause)
                        .orElseThrow(() -> new CallException("the register has no clause `" + clause + "`")),
                ink);
    }
}
