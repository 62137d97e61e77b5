package dev.holdpoint.cli;

import dev.holdpoint.redact.BrokenDocumentException;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.redact.RedactedFile;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code redact} does. */
final class Redact {
    private static final int LARGEST = 64 << 20;

    private final Terminal terminal;
    private final InputStream in;

    Redact(Terminal terminal, InputStream in) {
        this.terminal = terminal;
        this.in = in;
    }

    int file(String file, Optional<String> output, Optional<String> manifest, boolean force) {
        Optional<Path> to = output.filter(name -> !name.equals("-")).map(Redact::path);
        Optional<Path> account = manifest.map(Redact::path);
        checkPlaces(file, to, account, force);
        String text = text(file.equals("-") ? standardInput() : bytes(path(file), file), file);
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

    private static void checkPlaces(String file, Optional<Path> to, Optional<Path> account, boolean force) {
        if (!file.equals("-")) {
            if (to.isPresent() && same(path(file), to.get()) && !force) {
                throw new CallException("the output is the input; --force writes over it");
            }
            if (account.isPresent() && same(path(file), account.get())) {
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

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CallException("not a file name: " + name);
        }
    }

    private static byte[] bytes(Path path, String name) {
        if (!Files.exists(path)) {
            throw new CallException(name + ": there is no such file");
        }
        try {
            return WholeFile.read(path, LARGEST);
        } catch (NotWholeException e) {
            throw new CallException(refused(e, name));
        } catch (IOException e) {
            throw new CallException(name + " could not be read");
        }
    }

    private byte[] standardInput() {
        try {
            return WholeFile.read(in, LARGEST);
        } catch (NotWholeException e) {
            throw new CallException(refused(e, "-"));
        } catch (IOException e) {
            throw new CallException("standard input could not be read to its end");
        }
    }

    private static String refused(NotWholeException refused, String name) {
        return switch (refused.why()) {
            case FOLDER -> name + " is a directory";
            case DEVICE -> name + " is a pipe or a device; use - to read standard input";
            case TOO_LARGE -> name + " is larger than " + (LARGEST >> 20) + " MiB";
        };
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

    private static String text(byte[] bytes, String name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CallException(name + " is not UTF-8 text");
        }
    }
}
