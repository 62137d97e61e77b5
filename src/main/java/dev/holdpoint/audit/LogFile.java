package dev.holdpoint.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A log's file, opened and locked against other processes. */
final class LogFile implements AutoCloseable {
    /** How often a file may be moved away under our hands before we give up. */
    private static final int TRIES = 100;

    private final FileChannel channel;
    private final FileLock lock;

    private LogFile(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    FileChannel channel() {
        return channel;
    }

    /**
     * Opens the file for appending, makes it where there is none, and waits for its lock. A lock on a file that somebody has moved
     * away meanwhile, as log rotation does, is worth nothing: then it starts again.
     */
    static LogFile toAppend(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Object before = key(file);
            if (before == null) {
                create(file);
                continue;
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.lock();
                if (Objects.equals(before, key(file))) {
                    return new LogFile(channel, lock);
                }
                channel.close();
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        }
        throw new IOException("the file keeps being moved away");
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // somebody else was faster, or it is a link that leads nowhere: the next try tells
            if (Files.isSymbolicLink(file) && Files.notExists(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
    }

    /** What tells the file from another one of the same name; null where there is none. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new LogException(file + " is " + (attributes.isDirectory() ? "a directory" : "no regular file")
                        + ", not a verdict log");
            }
            return attributes.fileKey() == null ? attributes.creationTime() : attributes.fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    static void mustBeAFile(Path file) throws IOException {
        if (key(file) == null) {
            throw new NoSuchFileException(file.toString());
        }
    }

    /** Makes a new file's name last, where the system lets us. */
    static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException e) {
                // not every system can open a folder; there the name is written with the file
            }
        }
    }

    static LogException fault(String what, Path file, IOException e) {
        String why;
        if (e instanceof NoSuchFileException) {
            why = "there is no such file or folder";
        } else if (e instanceof AccessDeniedException) {
            why = "it may not be opened";
        } else if (e instanceof NotDirectoryException) {
            why = "part of its path is not a folder";
        } else {
            why = e.getMessage() == null
                    ? e.getClass().getSimpleName()
                    : e.getMessage().replace(file + ": ", "");
        }
        return new LogException("the verdict log " + file + " cannot be " + what + ": " + why, e);
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
