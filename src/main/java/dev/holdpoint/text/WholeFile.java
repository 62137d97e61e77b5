package dev.holdpoint.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;

/** Files as a whole or not at all: read up to a limit, a pipe never opened; written beside their place and moved there. */
public final class WholeFile {
    private static final String PART = ".part";

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
     * stays one, and who may read and write the file stays so. What an earlier write left behind when its process was killed is removed.
     */
    public static void write(Path target, String text) throws IOException {
        Path file = Files.exists(target) ? target.toRealPath() : target;
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(target.toString());
        }
        removeLeftOvers(file);
        Path part =
                file.resolveSibling(beginning(file) + ProcessHandle.current().pid() + PART);
        try {
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            keepPermissions(file, part);
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static String beginning(Path file) {
        return "." + file.getFileName() + ".";
    }

    /** Parts of this file that nobody writes any more: their names end with the number of a process that is gone. */
    private static void removeLeftOvers(Path file) {
        Path folder = Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
        String glob = "*" + PART;
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, glob)) {
            for (Path part : parts) {
                if (isLeftOver(part.getFileName().toString(), beginning(file))) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // a folder that may not be looked into can be written to all the same
        }
    }

    private static boolean isLeftOver(String name, String beginning) {
        if (!name.startsWith(beginning) || name.length() < beginning.length() + PART.length()) {
            return false;
        }
        String process = name.substring(beginning.length(), name.length() - PART.length());
        try {
            return ProcessHandle.of(Long.parseLong(process))
                    .filter(ProcessHandle::isAlive)
                    .isEmpty();
        } catch (NumberFormatException e) {
            return false; // somebody else's file
        }
    }

    /** What nobody else may read is not opened to them by being written anew. */
    public static void keepPermissions(Path file, Path part) throws IOException {
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
