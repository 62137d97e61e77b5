package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.report.rulebook.Rulebook;
import dev.holdpoint.report.rulebook.RulebookHtml;
import dev.holdpoint.report.rulebook.RulebookMarkdown;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.HoldpointVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Mixin
    private RulesOption rules = new RulesOption();

    RulebookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path target = Arguments.path(folder);
        Rulebook book = book(rules.policy());
        write(terminal, target, "rulebook.html", RulebookHtml.of(book));
        write(terminal, target, "rulebook.md", RulebookMarkdown.of(book));
        return ExitCode.OPEN;
    }

    private static Rulebook book(Policies policy) {
        List<Rulebook.File> files = new ArrayList<>();
        policy.digests().files().forEach((name, digest) -> files.add(new Rulebook.File(name, "sha256:" + digest)));
        return new Rulebook(
                HoldpointVersion.get(), policy.digests().digest(), policy.book(), List.copyOf(files), packets());
    }

    /** The lists that packets go by: always ours. */
    private static String packets() {
        try (InputStream in = RulebookCommand.class.getResourceAsStream("/dev/holdpoint/rules/packets.yaml")) {
            if (in == null) {
                throw new IllegalStateException("rules/packets.yaml is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under another name first, so that nobody finds half a book. */
    private static void write(Terminal terminal, Path target, String name, String text) {
        try {
            Files.createDirectories(target);
            WholeFile.write(target.resolve(name), text);
        } catch (IOException e) {
            throw new CallException(target.resolve(name) + " cannot be written");
        }
        terminal.out(target.resolve(name) + "\n");
    }
}
