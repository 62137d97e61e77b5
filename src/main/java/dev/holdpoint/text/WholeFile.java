package dev.holdpoint.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;

/** Files as a whole or not at all: read up to a limit, a pipe never opened; written beside their place and moved there. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * The bytes of a file.
     *
     * @throws NotWholeException if it is no file, or larger than the limit
     */
    public static byte[] read(Path file, int limit, LinkOption... links) throws IOException {
        BasicFileAttributes what = Files.readAttributes(file, BasicFileAttributes.class, links);
        if (!what.isRegularFile()) {
            throw new NotWholeException(
                    what.isDirectory() ? NotWholeException.Why.FOLDER : NotWholeException.Why.DEVICE);
        }
        if (what.size() > limit) {
            throw new NotWholeException(NotWholeException.Why.TOO_LARGE);
        }
        try (InputStream in = Files.newInputStream(file, links)) {
            return read(in, limit);
        }
    }

    /**
     * The bytes of a stream up to its end.
     *
     * @throws NotWholeException if there are more than the limit
     */
    public static byte[] read(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
        if (bytes.length > limit) {
            throw new NotWholeException(NotWholeException.Why.TOO_LARGE);
        }
        return bytes;
    }

    /**
     * Puts a text, as UTF-8, in the place of what was there: whatever happens, one of the two is there. The folder must exist. A link
     * stays one, and who may read and write the file stays so.
     */
    public static void write(Path target, String text) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            keepPermissions(file, part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void keepPermissions(Path file, Path part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) {
            Files.setPosixFilePermissions(part, view.readAttributes().permissions());
        }
    }

    /** In one step where the file system can. */
    public static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
