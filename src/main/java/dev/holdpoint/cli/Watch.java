package dev.holdpoint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;

/** Waits until a file is saved: written in place, or replaced as many editors do. */
final class Watch implements AutoCloseable {
    private static final long QUIET_MILLIS = 100;

    private final WatchService folders = watchService();
    private final Path name;

    Watch(Path file) {
        Path absolute = file.toAbsolutePath();
        this.name = absolute.getFileName();
        try {
            Path folder = absolute.getParent();
            if (folder == null) {
                throw new CallException("only a file can be watched");
            }
            folder.register(folders, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            throw new CallException("the folder of " + file + " cannot be watched");
        }
    }

    private static WatchService watchService() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns after the next save; false where the wait was broken off. */
    boolean awaitSave() {
        try {
            while (true) {
                WatchKey key = folders.take();
                boolean saved = false;
                for (WatchEvent<?> event : key.pollEvents()) {
                    saved |= event.kind() == StandardWatchEventKinds.OVERFLOW || name.equals(event.context());
                }
                if (!key.reset()) {
                    return false;
                }
                if (saved) {
                    untilQuiet();
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Many editors empty a file before they fill it: one save is several events, and only the last leaves the whole file. */
    private void untilQuiet() throws InterruptedException {
        WatchKey key = folders.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = folders.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        try {
            folders.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
