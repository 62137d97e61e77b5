package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.analyse.Change;
import dev.holdpoint.analyse.Difference;
import dev.holdpoint.analyse.Differences;
import dev.holdpoint.analyse.Effect;
import dev.holdpoint.analyse.report.DiffJson;
import dev.holdpoint.analyse.report.DiffText;
import dev.holdpoint.batch.FolderFiles;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.read.SituationReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "diff",
        description = "Says what a change of rules changes: as text, in every situation, and in those that there are.",
        exitCodeList = {
            "0:nothing changes",
            "1:something does",
            "2:the call or the rules are wrong, or the solver is not there",
            "3:the checker itself failed, formulas and rules disagree, or there is no answer"
        })
final class DiffCommand extends TerminalCommand {
    private static final String STANDARD = "standard";

    @Parameters(index = "0", paramLabel = "OLD", description = "a folder of rules; standard for those of this release")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "the same")
    private String young = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default), json or markdown")
    private Format format = Format.TEXT;

    @Option(
            names = "--situations",
            paramLabel = "FOLDER|FILE",
            description = "count the verdicts that change: over a folder of situations, or a file with one a line")
    private @Nullable String situations;

    @Option(
            names = "--partial",
            description = "compares folders even where they are not the whole policy, and says which are not")
    private boolean partial;

    @Override
    public Integer call() {
        Analysis.needSolver("diff");
        if (format != Format.TEXT && format != Format.JSON && format != Format.MARKDOWN) {
            throw new CallException("diff prints text, json or markdown");
        }
        Policies before = policy(old);
        Policies after = policy(young);
        return Analysis.answer(() -> {
            try (Differences differences = Differences.between(before, checker(old), after, checker(young))) {
                return diff(differences, notWhole(before, after));
            }
        });
    }

    private Policies policy(String name) {
        if (name.equals(STANDARD)) {
            return Policies.standard();
        }
        Policies policy = Policies.read(Arguments.path(name));
        return partial ? policy : policy.whole();
    }

    /** Which of the two are not the whole policy; said on the terminal too, for those who read nothing else. */
    private List<String> notWhole(Policies before, Policies after) {
        List<String> notWhole = new ArrayList<>();
        if (before.id().isPartial()) {
            notWhole.add("old");
        }
        if (after.id().isPartial()) {
            notWhole.add("new");
        }
        notWhole.forEach(which -> terminal.err("holdpoint: " + DiffText.notWhole(which) + "\n"));
        return List.copyOf(notWhole);
    }

    private static PolicyChecker checker(String name) {
        return name.equals(STANDARD) ? PolicyChecker.standard() : PolicyChecker.fromPartialRules(Arguments.path(name));
    }

    private int diff(Differences differences, List<String> notWhole) {
        List<Change> changes = differences.changes();
        Optional<Effect> effect = Optional.ofNullable(situations).map(name -> effect(differences, name));
        List<Difference> meaning = differences.meaning();
        terminal.out(
                format == Format.JSON
                        ? DiffJson.of(notWhole, changes, meaning, effect, differences.bounds())
                        : DiffText.of(
                                notWhole, changes, meaning, effect, differences.bounds(), format == Format.MARKDOWN));
        boolean undecided = meaning.stream().anyMatch(one -> one.answer() == Difference.Answer.UNDECIDED);
        boolean same = changes.isEmpty() && meaning.stream().allMatch(one -> one.answer() == Difference.Answer.SAME);
        return undecided ? ExitCode.FAILED : same ? ExitCode.OPEN : ExitCode.BLOCKED;
    }

    private static Effect effect(Differences differences, String name) {
        Effect effect = differences.effect();
        Path path = Arguments.path(name);
        try {
            if (Files.isDirectory(path)) {
                for (Path file : FolderFiles.paths(path)) {
                    effect.add(file.toString(), Arguments.situation(file.toString(), System.in));
                }
            } else {
                lines(path, effect);
            }
        } catch (IOException e) {
            throw new CallException(name + " cannot be read");
        }
        if (effect.situations() == 0) {
            throw new CallException("no situations in " + name + ": there is nothing to compare");
        }
        return effect;
    }

    private static void lines(Path file, Effect effect) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    String place = file + ":" + number;
                    if (!isDocument(line)) {
                        throw new CallException(
                                place + " is no JSON document on one line; --situations takes a folder of"
                                        + " situations, or a file with one a line");
                    }
                    effect.add(place, SituationReader.standard().read(line, place));
                }
            }
        }
    }

    /** Whether a line may be a situation: a file of one situation has lines too, each of which says little. */
    private static boolean isDocument(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1).strip() : line.strip();
        return text.startsWith("{") && text.endsWith("}");
    }
}
