package dev.holdpoint.cli;

import dev.holdpoint.redact.BrokenDocumentException;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.redact.RedactedFile;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.NoTextException;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    @Parameters(paramLabel = "FILE", description = "a situation or any text; - for standard input")
    private String file = "-";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "where to write the redacted text (default: standard output)")
    private @Nullable String output;

    @Option(
            names = "--manifest",
            paramLabel = "FILE",
            description = "where to write the receipt as JSON (default: in words on standard error)")
    private @Nullable String manifest;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "of the receipt: ${COMPLETION-CANDIDATES} (default: text); json goes to standard output, with the"
                            + " redacted text in it where no OUT is named")
    private GatherCommand.Format format = GatherCommand.Format.TEXT;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "of FILE, where it is none of UTF-8, UTF-16 and Windows-1252, which are told apart")
    private @Nullable Charset encoding;

    @Option(names = "--force", description = "write over OUT, even if it is FILE itself")
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
        RedactReceipt receipt = receipt(Arguments.bytes(file, System.in, LARGEST));
        receipt.text().ifPresent(text -> to.ifPresent(path -> write(path, text)));
        account.ifPresent(path -> write(path, receipt.json(/* withText= */ false)));
        if (format == GatherCommand.Format.JSON) {
            terminal.out(receipt.json(/* withText= */ to.isEmpty()));
        } else {
            receipt.text().filter(text -> to.isEmpty()).ifPresent(terminal::out);
            if (account.isEmpty() || receipt.refused().isPresent()) {
                terminal.err(receipt.words());
            }
        }
        return receipt.refused().isPresent() ? ExitCode.FAILED : ExitCode.OPEN;
    }

    private RedactReceipt receipt(byte[] bytes) {
        Decoded decoded = decoded(bytes);
        String shown = SafeText.of(file);
        try {
            RedactedFile redacted = RedactedFile.of(decoded.text(), file);
            String text = isMarked(bytes) ? "\uFEFF" + redacted.text() : redacted.text();
            return RedactReceipt.of(shown, bytes, decoded.notice(), redacted.removals(), text);
        } catch (NotRedactableException | BrokenDocumentException e) {
            return RedactReceipt.refused(shown, bytes, decoded.notice(), String.valueOf(e.getMessage()));
        }
    }

    private Decoded decoded(byte[] bytes) {
        try {
            return encoding == null ? Decoded.of(bytes) : Decoded.in(bytes, encoding);
        } catch (NoTextException e) {
            throw new CallException(file + " was not read: " + e.getMessage()
                    + "; name its encoding (--encoding IBM850 is a Windows console's), or leave it out");
        }
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
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
        to.ifPresent(this::checkPlace);
        account.ifPresent(this::checkPlace);
    }

    private void checkPlace(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CallException("the folder of " + target + " does not exist");
        }
        if (Files.isDirectory(target)) {
            throw new CallException(target + " is a directory");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !force) {
            throw new CallException(target + " is there already; --force writes over it");
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
        try {
            WholeFile.write(target, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
