package dev.holdpoint.cli;

import dev.holdpoint.report.RedactReceipt;
import dev.holdpoint.text.Decoded;
import dev.holdpoint.text.FileKind;
import dev.holdpoint.text.NoTextException;
import java.io.IOException;
import java.nio.charset.Charset;
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
        name = "redact",
        description = "Takes out of a situation, or of any text, what must not leave.",
        exitCodeList = {
            "0:done; also when there was nothing to take out",
            "2:the input or the call is wrong",
            "3:something would have remained, so nothing was written"
        })
final class RedactCommand extends TerminalCommand {
    private static final int LARGEST = 64 << 20;

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
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "of FILE, where it is none of UTF-8, UTF-16 and Windows-1252, which are told apart")
    private @Nullable Charset encoding;

    @Option(names = "--force", description = "write over OUT, even if it is FILE itself")
    private boolean force;

    @Override
    public Integer call() {
        Optional<String> to = Optional.ofNullable(output).filter(name -> !name.equals("-"));
        Optional<String> account = Optional.ofNullable(manifest);
        checkPlaces(to, account);
        byte[] bytes = Arguments.bytes(file, terminal.in(), LARGEST);
        RedactReceipt receipt = RedactReceipt.of(file, bytes, decoded(bytes));
        OutputFiles files = new OutputFiles(force);
        List<String> texts = new ArrayList<>();
        if (to.isPresent() && receipt.text().isPresent()) {
            files.expect(to.get());
            texts.add(receipt.text().get());
        }
        if (account.isPresent()) {
            files.expect(account.get());
            texts.add(receipt.json(/* withText= */ false));
        }
        files.write(texts);
        if (format == AnswerFormat.JSON) {
            terminal.out(receipt.json(/* withText= */ to.isEmpty()));
        } else {
            receipt.text().filter(text -> to.isEmpty()).ifPresent(terminal::out);
            if (account.isEmpty() || receipt.refused().isPresent()) {
                terminal.err(receipt.words());
            }
        }
        return receipt.refused().isPresent() ? ExitCode.FAILED : ExitCode.OPEN;
    }

    private Decoded decoded(byte[] bytes) {
        Optional<FileKind> kind = FileKind.of(bytes).filter(other -> !other.page());
        if (kind.isPresent()) {
            throw new CallException(file + " is " + kind.get().what() + ", not a text: "
                    + kind.get().way() + ", and redact that");
        }
        try {
            return encoding == null ? Decoded.of(bytes) : Decoded.in(bytes, encoding);
        } catch (NoTextException e) {
            throw new CallException(file + " was not read: " + e.getMessage()
                    + "; name its encoding (--encoding IBM850 is a Windows console's), or leave it out");
        }
    }

    private void checkPlaces(Optional<String> to, Optional<String> account) {
        if (!file.equals("-")) {
            if (to.isPresent() && same(file, to.get()) && !force) {
                throw new CallException("the output is the input; --force writes over it");
            }
            if (account.isPresent() && same(file, account.get())) {
                throw new CallException("the manifest cannot be written over the input");
            }
        }
        if (to.isPresent() && account.isPresent() && same(to.get(), account.get())) {
            throw new CallException("the manifest needs a file of its own");
        }
        OutputFiles files = new OutputFiles(force);
        to.ifPresent(files::expect);
        account.ifPresent(files::expect);
    }

    private static boolean same(String name, String other) {
        Path one = Arguments.path(name);
        Path two = Arguments.path(other);
        try {
            boolean there = Files.exists(one) && Files.exists(two);
            return there
                    ? Files.isSameFile(one, two)
                    : one.toAbsolutePath()
                            .normalize()
                            .equals(two.toAbsolutePath().normalize());
        } catch (IOException e) {
            return true;
        }
    }
}
