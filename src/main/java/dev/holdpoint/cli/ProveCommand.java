package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.analyse.Proof;
import dev.holdpoint.analyse.Proofs;
import dev.holdpoint.analyse.Remark;
import dev.holdpoint.analyse.report.ProofJson;
import dev.holdpoint.analyse.report.ProofText;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prove",
        description =
                "Proves of the rules what properties.yaml says of every situation, or names a situation in which it is not so.",
        exitCodeList = {
            "0:all proved",
            "1:a property is broken",
            "2:the call or the rules are wrong, or the solver is not there",
            "3:the checker itself failed, formulas and rules disagree, or there is no answer"
        })
final class ProveCommand extends TerminalCommand {
    @Parameters(paramLabel = "NAME", arity = "0..*", description = "only these properties")
    private List<String> names = List.of();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json")
    private Format format = Format.TEXT;

    @Option(
            names = "--all",
            description = "a line for each property, those of clauses too, and what does nothing in the rules")
    private boolean all;

    @Option(
            names = "--counterexamples",
            paramLabel = "FOLDER",
            description = "write each counterexample into this folder, as a file that check reads")
    private @Nullable String folder;

    @Override
    public Integer call() {
        Analysis.needSolver("prove");
        if (format != Format.TEXT && format != Format.JSON) {
            throw new CallException("prove prints text or json");
        }
        PolicyChecker checker = rules.checker(terminal);
        return Analysis.answer(() -> {
            try (Proofs proofs = Proofs.of(rules.policy(), checker, rules.folder())) {
                return prove(proofs, checker);
            }
        });
    }

    private int prove(Proofs proofs, PolicyChecker checker) {
        for (String name : names) {
            if (!proofs.names().contains(name)) {
                throw new CallException("there is no property `" + name + "`");
            }
        }
        boolean named = !names.isEmpty();
        boolean text = format == Format.TEXT;
        List<Proof> proved = proofs.prove(Set.copyOf(names), proof -> {
            if (text) {
                terminal.out(ProofText.of(List.of(proof), all || named));
            }
        });
        List<Remark> remarks = (all && !named) || !text ? proofs.remarks() : List.of();
        terminal.out(
                text
                        ? ProofText.sum(proved, proofs.bounds()) + ProofText.remarks(remarks)
                        : ProofJson.of(
                                proved,
                                remarks,
                                proofs.bounds(),
                                checker.policy().digest()));
        if (folder != null) {
            write(Arguments.path(folder), proved);
        }
        if (proved.stream().anyMatch(proof -> proof.answer() == Proof.Answer.BROKEN)) {
            return ExitCode.BLOCKED;
        }
        boolean undecided = proved.stream().anyMatch(proof -> proof.answer() == Proof.Answer.UNDECIDED);
        return undecided ? ExitCode.FAILED : ExitCode.OPEN;
    }

    private static void write(Path into, List<Proof> proofs) {
        try {
            Files.createDirectories(into);
            for (Proof proof : proofs) {
                if (proof.counterexample().isPresent()) {
                    WholeFile.write(
                            into.resolve(proof.name() + ".yaml"),
                            proof.counterexample().get().text());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
