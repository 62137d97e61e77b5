package dev.holdpoint.cli;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.register.RuleFile;
import dev.holdpoint.report.rulebook.Rulebook;
import dev.holdpoint.report.rulebook.RulebookHtml;
import dev.holdpoint.report.rulebook.RulebookMarkdown;
import dev.holdpoint.situation.Digests;
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
import java.util.Optional;

/** The book of a policy, as {@code rulebook} writes it. A class of its own so that other commands load nothing of it. */
final class RulebookFiles {
    private RulebookFiles() {}

    static void write(RulesOption rules, Terminal terminal, Path target) {
        Rulebook book = book(rules.policy(), rules.folder());
        write(terminal, target, "rulebook.html", RulebookHtml.of(book));
        write(terminal, target, "rulebook.md", RulebookMarkdown.of(book));
    }

    /** The book of a policy: of the one in the folder, or of this release. */
    private static Rulebook book(Policies policy, Optional<Path> folder) {
        List<Rulebook.File> files = new ArrayList<>();
        for (RuleFile file : policy.files().files()) {
            files.add(new Rulebook.File(file.path(), digest(file.text())));
        }
        text(folder, "register.yaml")
                .ifPresent(text ->
                        files.add(new Rulebook.File(policy.book().register().path(), digest(text))));
        Optional<String> packets = text(folder, "packets.yaml");
        packets.ifPresent(text -> files.add(new Rulebook.File("rules/packets.yaml", digest(text))));
        return new Rulebook(
                HoldpointVersion.get(), policy.files().digest(), policy.book(), List.copyOf(files), packets);
    }

    private static String digest(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of the policy; ours where the folder has none of its own. */
    private static Optional<String> text(Optional<Path> folder, String name) {
        Optional<Path> own = folder.map(rules -> rules.resolve(name)).filter(Files::isRegularFile);
        try (InputStream in = own.isPresent()
                ? Files.newInputStream(own.get())
                : RulebookFiles.class.getResourceAsStream("/dev/holdpoint/rules/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
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
