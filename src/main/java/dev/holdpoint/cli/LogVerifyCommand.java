package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.audit.LogCheck;
import dev.holdpoint.audit.Rederivation;
import dev.holdpoint.audit.TrustedKey;
import dev.holdpoint.batch.FolderFiles;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.SituationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "verify",
        description = {
            "Says whether every record of a verdict log is as it was written, and follows the one before it.",
            "It cannot see by itself that records were cut off at the end (--head does), that the whole was written anew (--trust does),"
                    + " or that a verdict was wrong from the start (--rederive does)."
        },
        exitCodeList = {
            "0:it is intact, and all that was asked for holds",
            "1:it is not",
            "2:it cannot be read",
            "3:the checker itself failed"
        })
final class LogVerifyCommand extends TerminalCommand {
    @Parameters(paramLabel = "FILE", description = "the log")
    private String file = "";

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "the hash of a record that must be in it, such as what log head said at an earlier look")
    private @Nullable String head;

    @Option(
            names = "--trust",
            paramLabel = "PUBLIC",
            description = "a public key: every record must be signed with its other half; several are alternatives")
    private List<String> trusted = List.of();

    @Option(
            names = "--rederive",
            paramLabel = "FOLDER",
            description = "a folder with the situations: every verdict is derived anew and compared")
    private @Nullable String folder;

    @Mixin
    private AnswerOption answer = new AnswerOption();

    @Mixin
    private RulesOption rules = new RulesOption();

    @Override
    public Integer call() {
        Optional<Rederivation> again = Optional.ofNullable(folder).map(this::rederivation);
        List<TrustedKey> keys = trusted.stream()
                .map(key -> TrustedKey.read(Arguments.path(key)))
                .toList();
        LogCheck.Result result = LogCheck.of(
                Arguments.path(file),
                Optional.ofNullable(head),
                keys,
                record -> again.ifPresent(one -> one.record(record)));
        LogAnswer said = new LogAnswer(file, result, !keys.isEmpty(), again.map(Rederivation::result));
        terminal.out(answer.isJson() ? said.json() : said.text());
        return said.holds() ? ExitCode.OPEN : ExitCode.BLOCKED;
    }

    /** What these rules say of every situation in the folder. A file that is none is passed over: no record can be about it. */
    private Rederivation rederivation(String name) {
        PolicyChecker checker = rules.checker(terminal);
        Rederivation again = new Rederivation(checker.policy().digest());
        for (Path situation : situations(Arguments.path(name))) {
            try {
                again.derived(checker.check(SituationReader.standard().read(situation)));
            } catch (SituationException e) {
                terminal.err("holdpoint: " + situation + " is no situation that can be read, and is passed over\n");
            }
        }
        return again;
    }

    private static List<Path> situations(Path folder) {
        try {
            return FolderFiles.paths(folder);
        } catch (IOException e) {
            throw new CallException("the folder " + folder + " cannot be read");
        }
    }
}
