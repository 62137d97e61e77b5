package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.report.Ink;
import dev.holdpoint.report.rulebook.ExplainJson;
import dev.holdpoint.report.rulebook.ExplainReport;
import dev.holdpoint.report.rulebook.Subject;
import dev.holdpoint.report.rulebook.Subjects;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description =
                "Explains a rule, a clause, a reading, a decision, a field or a symptom: what it is, and how we know.",
        exitCodeList = {"0:done", "2:the rules or the call are wrong", "3:the checker itself failed"})
final class ExplainCommand extends TerminalCommand {
    private static final int MANY = 6;

    @Parameters(
            paramLabel = "NAME",
            arity = "1..*",
            description = "a rule (close.update-made), a clause (AC-2), a reading (R-4), a decision (close), a field"
                    + " (update.backup.restoreTested) or a symptom, in words too (white screen)")
    private List<String> words = List.of();

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        Policies policy = rules.policy(terminal);
        RuleBook book = policy.book();
        String name = String.join(" ", words);
        List<Subject> subjects = new Subjects(book).named(name);
        if (subjects.isEmpty()) {
            throw new CallException(notFound(name, new Subjects(book).near(name)));
        }
        if (answer.isJson()) {
            terminal.out(ExplainJson.of(policy.id(), book, subjects));
            return ExitCode.OPEN;
        }
        Ink ink = Terminal.ink(Terminal.ColourChoice.AUTO);
        StringBuilder text = new StringBuilder();
        for (Subject subject : subjects.subList(0, Math.min(MANY, subjects.size()))) {
            text.append(text.length() == 0 ? "" : "\n")
                    .append(ExplainReport.of(
                            book, subject, rule -> rules.tracer().values(rule.id()), ink));
        }
        if (subjects.size() > MANY) {
            text.append("\nand ").append(subjects.size() - MANY).append(" more that these words may mean\n");
        }
        terminal.out(RulesOption.named(policy, text.toString()));
        return ExitCode.OPEN;
    }

    private static String notFound(String name, Optional<String> near) {
        if (near.isPresent()) {
            return "nothing is called `" + name + "`; did you mean `holdpoint explain " + near.get() + "`?";
        }
        boolean rule = name.indexOf('.') > 0 && name.indexOf(' ') < 0;
        return rule
                ? "there is no rule `" + name + "`, and no such field; holdpoint rules lists the rules"
                : "nothing is called `" + name
                        + "`: a rule, a clause such as AC-2, a reading such as R-4, a decision, a"
                        + " field or a symptom was expected";
    }
}
