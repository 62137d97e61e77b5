package dev.holdpoint.cli;

import dev.holdpoint.redact.BrokenDocumentException;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.redact.RedactedFile;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "redact",
        description = "Takes out of a situation, or of any text, what must not leave.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; also when there was nothing to take out",
            "2:the input or the call is wrong",
            "3:something would have remained, so nothing was written"
        })
final class RedactCommand implements Callable<Integer> {
    private static final int LARGEST = 64 << 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "a situation or any UTF-8 text; - for standard input")
    private String file = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "where to write the redacted text (default: standard output)")
    private @Nullable String output;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "where to write, as JSON, what was taken out (default: as text on standard error)")
    private @Nullable String manifest;

    @Option(names = "--force", description = "let OUT be FILE itself")
    private boolean force;

    RedactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Path> to =
                Optional.ofNullable(output).filter(name -> !name.equals("-")).map(Arguments::path);
        Optional<Path> account = Optional.ofNullable(manifest).map(Arguments::path);
        checkPlaces(to, account);
        String text = text(Arguments.bytes(file, System.in, LARGEST));
        String shown = SafeText.of(file);
        RedactedFile redacted;
        try {
            redacted = RedactedFile.of(text, file);
        } catch (NotRedactableException | BrokenDocumentException e) {
            terminal.err("holdpoint: " + shown + ": nothing was written: " + e.getMessage() + "\n");
            return ExitCode.FAILED;
        }
        account.ifPresent(path -> write(path, RedactManifest.json(shown, redacted.removals())));
        to.ifPresentOrElse(path -> write(path, redacted.text()), () -> terminal.out(redacted.text()));
        if (account.isEmpty()) {
            terminal.err(RedactManifest.text(shown, redacted.removals()));
        }
        return ExitCode.OPEN;
    }

    private void checkPlaces(Optional<Path> to, Optional<Path> account) {
        if (!file.equals("-")) {
            if (to.isPresent() && same(Arguments.path(file), to.get()) && !force) {
                throw new CallException("the output is the input; --force writes over it");
            }
            if (account.isPresent() && same(Arguments.path(file), account.get())) {
                throw new CallException("the manifest cannot be written over the input");
            }
        }
        if (to.isPresent() && account.isPresent() && same(to.get(), account.get())) {
            throw new CallException("the manifest needs a file of its own");
        }
    }

    private static boolean same(Path one, Path other) {
        try {
            boolean there = Files.exists(one) && Files.exists(other);
            return there
                    ? Files.isSameFile(one, other)
                    : one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            return true;
        }
    }

    private static void write(Path target, String text) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CallException("the folder of " + target + " does not exist");
        }
        if (Files.isDirectory(target)) {
            throw new CallException(target + " is a directory");
        }
        try {
            WholeFile.write(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CallException(file + " is not UTF-8 text");
        }
    }
}
