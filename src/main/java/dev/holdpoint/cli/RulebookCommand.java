package dev.holdpoint.cli;

import dev.holdpoint.analyse.Proofs;
import dev.holdpoint.analyse.report.ProofBook;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.report.rulebook.Rulebook;
import dev.holdpoint.report.rulebook.RulebookHtml;
import dev.holdpoint.report.rulebook.RulebookMarkdown;
import dev.holdpoint.report.rulebook.Shown;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rulebook",
        description = "Writes the policy as a book for auditors: one HTML page and the same in Markdown.")
final class RulebookCommand extends TerminalCommand {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "the folder to write rulebook.html and rulebook.md into; made where it does not exist")
    private String folder = "";

    @Option(names = "--force", description = "write over the files if they are there")
    private boolean force;

    @Option(
            names = "--prove",
            description =
                    "with what is proved of every situation, or a situation in which it is not so, as prove says it")
    private boolean prove;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        if (prove) {
            Analysis.needSolver("rulebook --prove");
            return Analysis.answer(this::write);
        }
        return write();
    }

    private int write() {
        String html = inFolder("rulebook.html");
        String markdown = inFolder("rulebook.md");
        OutputFiles files = new OutputFiles(force).within(folder).expect(html).expect(markdown);
        Policies policy = rules.policy(terminal);
        Rulebook book = Rulebook.of(policy.id(), policy.digests(), policy.book());
        if (prove) {
            book = book.with(proved(policy));
        }
        files.write(List.of(RulebookHtml.of(book), RulebookMarkdown.of(book)));
        terminal.out(html + "\n" + markdown + "\n");
        return ExitCode.OPEN;
    }

    private Shown proved(Policies policy) {
        try (Proofs proofs = Proofs.of(policy, rules.checker(terminal), rules.folder())) {
            return ProofBook.of(proofs.prove(Set.of(), proof -> {}), proofs.bounds());
        }
    }

    private String inFolder(String name) {
        return Arguments.path(folder).resolve(name).toString();
    }
}
