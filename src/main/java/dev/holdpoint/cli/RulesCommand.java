package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.report.rulebook.RuleJson;
import dev.holdpoint.report.rulebook.RuleListReport;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rules",
        description = "Lists the rules: what each says, its clauses and decisions, and where it stands.",
        exitCodeList = {"0:done", "2:the rules or the call are wrong", "3:the checker itself failed"},
        subcommands = RulesTestCommand.class)
final class RulesCommand extends TerminalCommand {
    @Option(names = "--decision", paramLabel = "DECISION", description = "only rules that stand on this decision")
    private @Nullable Decision decision;

    @Option(names = "--clause", paramLabel = "CLAUSE", description = "only rules that cite this clause, such as AC-2")
    private @Nullable String clause;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        @Nullable Clause cited = clause == null ? null : Arguments.clause(clause);
        Policies policy = rules.policy(terminal);
        RuleBook book = policy.book();
        List<RuleText> found = book.rules().rules().stream()
                .filter(rule -> decision == null || rule.rule().decisions().contains(decision))
                .filter(rule -> cited == null || rule.rule().clauses().contains(cited))
                .toList();
        terminal.out(
                answer.isJson()
                        ? RuleJson.list(policy.id(), found)
                        : RulesOption.named(
                                policy, RuleListReport.of(found, Terminal.ink(Terminal.ColourChoice.AUTO))));
        return ExitCode.OPEN;
    }
}
