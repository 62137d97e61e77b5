package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.batch.Batch;
import dev.holdpoint.batch.DocumentCheck;
import dev.holdpoint.batch.Documents;
import dev.holdpoint.batch.Entry;
import dev.holdpoint.batch.Fields;
import dev.holdpoint.batch.Only;
import dev.holdpoint.batch.ResumableFile;
import dev.holdpoint.batch.Tally;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.PolicyId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "batch",
        description = "Checks many situations: one verdict a line, in the order of the input.",
        footer = {
            "",
            "Each .yaml, .yml and .json file of a folder, and of the folders in it, is a situation. They are taken in the"
                    + " order of their paths, compared as texts, and what is written names the path as the source."
                    + " Hidden files and folders, links to folders, and verdicts that were kept as JSON are passed"
                    + " over."
        },
        exitCodeList = {
            "0:every gate is open, or not applicable",
            "1:some are blocked",
            "2:some documents are no situations, or the call is wrong",
            "3:the checker itself failed"
        })
final class BatchCommand extends TerminalCommand {
    @Parameters(
            paramLabel = "INPUT",
            arity = "0..1",
            description = "a file of JSON documents, one a line; a folder of situations, and of folders of them; - for"
                    + " standard input (default)")
    private String input = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "the file to write (default: standard output)")
    private String output = "";

    @Option(
            names = "--gate",
            paramLabel = "GATE",
            converter = CheckCommand.GateName.class,
            description = "the gate to count by: start, close, resume or handoff (default: close)")
    private Decision gate = Decision.CLOSE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, which is what is written in any case: one verdict a line")
    private Written format = Written.JSON;

    @Option(
            names = "--only",
            paramLabel = "WHICH",
            description = "writes the verdicts that are blocked, or open, and all problems (default: all)")
    private Only only = Only.ALL;

    @Option(
            names = "--fields",
            paramLabel = "PATHS",
            split = ",",
            description = "writes these parts of a verdict, such as situation.id,decisions.close.outcome")
    private List<String> fields = List.of();

    @Option(names = "--summary", description = "prints at the end what came of it, on standard error")
    private boolean summary;

    @Option(
            names = "--resume",
            description =
                    "continues OUT where a run of the same call was broken off; does nothing where it was complete")
    private boolean resume;

    @Option(names = "--force", description = "writes over OUT where it is there, and what is left of a run of it")
    private boolean force;

    @Option(names = "--threads", paramLabel = "N", description = "documents checked at a time (default: one a core)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private RulesOption rules = new RulesOption();

    /** What a verdict a line can be; named so that every command that answers takes the same option. */
    enum Written {
        JSON
    }

    @Override
    public Integer call() {
        if (resume && output.isEmpty()) {
            throw new CallException("--resume needs -o OUT: what was printed cannot be found again");
        }
        if (threads < 1) {
            throw new CallException("--threads: at least 1 was expected");
        }
        Fields picked = picked();
        try (Documents documents = BatchInput.open(input, output, terminal.in())) {
            PolicyChecker checker = rules.checker(terminal);
            Batch batch = new Batch(new DocumentCheck(checker, gate, picked), only, threads);
            Tally tally = run(batch, documents, call(checker.policy(), picked));
            if (summary) {
                terminal.err(SummaryText.of(tally, gate));
            }
            return exitCode(tally, checker.policy());
        } catch (IOException e) {
            terminal.err("holdpoint: the input could not be read to its end\n");
            return ExitCode.FAILED;
        }
    }

    private Fields picked() {
        try {
            return Fields.of(fields);
        } catch (IllegalArgumentException e) {
            throw new CallException("--fields: " + e.getMessage());
        }
    }

    /** All that the output depends on but for the input's text. */
    private Map<String, String> call(PolicyId policy, Fields picked) {
        Map<String, String> call = new LinkedHashMap<>();
        call.put("input", BatchInput.source(input));
        call.put("release", HoldpointVersion.get());
        call.put("policy", policy.digest());
        call.put("--format", format.name());
        call.put("--gate", gate.wireName());
        call.put("--only", only.toString());
        call.put("--fields", picked.toString());
        return call;
    }

    private Tally run(Batch batch, Documents documents, Map<String, String> call) throws IOException {
        boolean printing = output.isEmpty();
        boolean shown = Terminal.showsProgress(printing);
        try (Progress progress = new Progress(terminal, documents.size(), shown, System::nanoTime)) {
            if (!printing) {
                return file(batch, documents, call, Arguments.path(output), progress);
            }
            return batch.run(documents, (lines, soFar, position) -> {
                terminal.out(lines);
                progress.show(soFar, position);
            });
        }
    }

    private Tally file(Batch batch, Documents documents, Map<String, String> call, Path output, Progress progress)
            throws IOException {
        if (!resume) {
            refuseToLose(output);
        }
        // whoever stops a run, with Ctrl-C or otherwise, is told how to go on; a run that has ended says nothing
        Thread stopped = new Thread(() -> terminal.err("\nholdpoint: stopped; the same call with --resume goes on with "
                + SafeText.of(output.toString()) + "\n"));
        Runtime.getRuntime().addShutdownHook(stopped);
        try (ResumableFile file = open(output, call, documents)) {
            Tally tally = batch.run(documents, file.tally(), (lines, soFar, position) -> {
                written(output, () -> file.write(lines, soFar, position));
                progress.show(soFar, position);
            });
            written(output, () -> file.complete(resume));
            return tally;
        } finally {
            try {
                Runtime.getRuntime().removeShutdownHook(stopped);
            } catch (IllegalStateException e) {
                // it is being stopped
            }
        }
    }

    private void refuseToLose(Path output) {
        if (Files.exists(output) && !Files.isRegularFile(output)) {
            throw new CallException("not a file: " + output);
        }
        if (!force && ResumableFile.isBrokenOff(output)) {
            throw new CallException(
                    output + " was begun and broken off: --resume goes on with it, --force begins anew");
        }
        if (!force && Files.exists(output)) {
            throw new CallException(output + " is there already; --force writes over it");
        }
    }

    private ResumableFile open(Path output, Map<String, String> call, Documents documents) {
        try {
            return resume ? ResumableFile.resume(output, call, documents) : ResumableFile.begin(output, call);
        } catch (IOException e) {
            throw OutputException.of(output.toString(), e);
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Tells an output that fails from an input that does. What has been written so far is not lost. */
    private static void written(Path output, Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw OutputException.of(output + ".part", e, "; then the same call with --resume goes on from there");
        }
    }

    private static int exitCode(Tally tally, PolicyId policy) {
        if (tally.count(Entry.Kind.FAILED) > 0 || (policy.isPartial() && tally.count(Entry.Kind.OPEN) > 0)) {
            return ExitCode.FAILED;
        }
        if (tally.count(Entry.Kind.PROBLEM) > 0) {
            return ExitCode.REFUSED;
        }
        return tally.count(Entry.Kind.BLOCKED) > 0 ? ExitCode.BLOCKED : ExitCode.OPEN;
    }
}
