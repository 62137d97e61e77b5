package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.batch.Batch;
import dev.holdpoint.batch.DocumentCheck;
import dev.holdpoint.batch.Documents;
import dev.holdpoint.batch.Entry;
import dev.holdpoint.batch.Fields;
import dev.holdpoint.batch.Only;
import dev.holdpoint.batch.ResumableFile;
import dev.holdpoint.batch.ResumeException;
import dev.holdpoint.batch.Tally;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.HoldpointVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** What {@code batch} does. */
final class BatchRun {
    private final Supplier<PolicyChecker> rules;
    private final Terminal terminal;
    private final InputStream in;
    private final Options options;

    /** How a batch was asked for. */
    record Options(Decision gate, Only only, Fields fields, int threads, boolean resume, boolean summary) {}

    BatchRun(Supplier<PolicyChecker> rules, Terminal terminal, InputStream in, Options options) {
        this.rules = rules;
        this.terminal = terminal;
        this.in = in;
        this.options = options;
    }

    /** Runs it from the input to the output, which is standard output where it has no name, and gives the exit code. */
    int run(String input, String output) {
        try (BatchInput documents = BatchInput.open(input, output, in)) {
            Tally tally = tally(documents, output);
            if (options.summary()) {
                terminal.err(SummaryText.of(tally, options.gate()));
            }
            return exitCode(tally);
        } catch (ResumeException e) {
            throw new CallException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            terminal.err("holdpoint: the input could not be read to its end\n");
            return ExitCode.FAILED;
        }
    }

    private Tally tally(BatchInput documents, String output) throws IOException {
        PolicyChecker checker = rules.get();
        boolean printing = output.isEmpty();
        OptionalLong size = documents.get().size();
        try (Progress progress = new Progress(terminal, size, Terminal.showsProgress(printing), System::nanoTime)) {
            return printing
                    ? print(checker, documents.get(), progress)
                    : file(checker, documents, BatchInput.path(output), progress);
        }
    }

    private Batch batch(PolicyChecker checker) {
        DocumentCheck check = new DocumentCheck(checker, options.gate(), options.fields());
        return new Batch(check, options.only(), options.threads());
    }

    private Tally print(PolicyChecker checker, Documents documents, Progress progress) throws IOException {
        return batch(checker).run(documents, (lines, soFar, position) -> {
            written(() -> {
                terminal.out().write(lines);
                terminal.out().flush();
            });
            progress.show(soFar, position);
        });
    }

    private Tally file(PolicyChecker checker, BatchInput documents, Path output, Progress progress) throws IOException {
        if (Files.exists(output) && !Files.isRegularFile(output)) {
            throw new CallException("not a file: " + output);
        }
        try (ResumableFile file = open(checker, documents, output)) {
            Tally tally = batch(checker).run(documents.get(), file.tally(), (lines, soFar, position) -> {
                written(() -> file.write(lines, soFar, position));
                progress.show(soFar, position);
            });
            written(() -> complete(file));
            return tally;
        }
    }

    private ResumableFile open(PolicyChecker checker, BatchInput documents, Path output) {
        Map<String, String> call = call(checker, documents.source());
        try {
            return options.resume()
                    ? ResumableFile.resume(output, call, documents.get())
                    : ResumableFile.begin(output, call);
        } catch (IOException e) {
            throw new CallException("cannot be written, or be continued: " + output);
        }
    }

    private void complete(ResumableFile file) throws IOException {
        if (options.resume()) {
            file.complete();
        } else {
            file.completeForGood();
        }
    }

    /** All that the output depends on but for the input's text. */
    private Map<String, String> call(PolicyChecker checker, String source) {
        Map<String, String> call = new LinkedHashMap<>();
        call.put("input", source);
        call.put("release", HoldpointVersion.get());
        call.put("policy", checker.policy().digest());
        call.put("--gate", options.gate().wireName());
        call.put("--only", options.only().toString());
        call.put("--fields", options.fields().toString());
        return call;
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** Tells an output that fails from an input that does. */
    private static void written(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int exitCode(Tally tally) {
        if (tally.count(Entry.Kind.FAILED) > 0) {
            return ExitCode.FAILED;
        }
        if (tally.count(Entry.Kind.PROBLEM) > 0) {
            return ExitCode.REFUSED;
        }
        return tally.count(Entry.Kind.BLOCKED) > 0 ? ExitCode.BLOCKED : ExitCode.OPEN;
    }
}
