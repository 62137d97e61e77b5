package dev.holdpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there as a whole or not at all: written beside its place and moved there. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path target, String text) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CallException("the folder of " + target + " does not exist");
        }
        if (Files.isDirectory(target)) {
            throw new CallException(target + " is a directory");
        }
        try {
            Path part = Files.createTempFile(folder, ".holdpoint-", ".part");
            try {
                Files.write(part, text.getBytes(StandardCharsets.UTF_8));
                move(part, target);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In one step where the file system can. */
    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
