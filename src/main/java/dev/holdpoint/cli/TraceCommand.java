package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.rulebook.RuleJson;
import dev.holdpoint.report.rulebook.TraceReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.trace.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "trace",
        description = "Shows which rules fired on a situation, and the first condition that stopped each other rule.",
        exitCodeList = {"0:done", "2:the input, the rules or the call are wrong", "3:the checker itself failed"})
final class TraceCommand extends TerminalCommand {
    @Parameters(index = "0", paramLabel = "SITUATION", description = "a situation, YAML or JSON; - for standard input")
    private String file = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "RULE", description = "only this rule, in more detail")
    private @Nullable String id;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        Situation situation = Arguments.situation(file, terminal.in());
        Policies policy = rules.policy(terminal);
        RuleBook book = policy.book();
        @Nullable RuleText rule = id == null ? null : Arguments.rule(book, id);
        Trace trace = rules.tracer().trace(situation);
        if (answer.isJson()) {
            terminal.out(RuleJson.trace(policy.id(), book, trace, rule));
            return ExitCode.OPEN;
        }
        Ink ink = Terminal.ink(Terminal.ColourChoice.AUTO);
        String report = rule == null ? TraceReport.all(book, trace, ink) : TraceReport.one(book, trace, rule, ink);
        terminal.out(RulesOption.named(policy, report));
        return ExitCode.OPEN;
    }
}
