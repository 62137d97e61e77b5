package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.report.rulebook.Rulebook;
import dev.holdpoint.report.rulebook.RulebookHtml;
import dev.holdpoint.report.rulebook.RulebookMarkdown;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rulebook",
        description = "Writes the policy as a book for auditors: one HTML page and the same in Markdown.",
        mixinStandardHelpOptions = true)
final class RulebookCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "the folder to write rulebook.html and rulebook.md into; made where it does not exist")
    private String folder = "";

    @Option(names = "--force", description = "write over the files if they are there")
    private boolean force;

    @Mixin
    private RulesOption rules = new RulesOption();

    RulebookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String html = inFolder("rulebook.html");
        String markdown = inFolder("rulebook.md");
        OutputFiles files = new OutputFiles(force).within(folder).expect(html).expect(markdown);
        Policies policy = rules.policy(terminal);
        Rulebook book = Rulebook.of(policy.digests(), policy.book());
        files.write(List.of(RulebookHtml.of(book), RulebookMarkdown.of(book)));
        terminal.out(html + "\n" + markdown + "\n");
        return ExitCode.OPEN;
    }

    private String inFolder(String name) {
        return Arguments.path(folder).resolve(name).toString();
    }
}
