package dev.holdpoint.cli;

import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Waits until a file, or one that is attached to it, is saved: written in place, replaced as many editors do, or taken away. */
final class Watch implements AutoCloseable {
    private static final long QUIET_MILLIS = 100;

    private final WatchService folders = watchService();
    private final Path file;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private final Set<Path> files = new HashSet<>();

    Watch(Path file) {
        this.file = file.toAbsolutePath().normalize();
        if (!watch(this.file)) {
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

    private boolean watch(Path one) {
        Path folder = one.getParent();
        try {
            if (folder == null) {
                return false;
            }
            if (!watched.containsKey(folder)) {
                watched.put(
                        folder,
                        folder.register(
                                folders,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE));
            }
            files.add(one);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** From now on, what is attached counts as a part of the file. */
    Watch attached(@Nullable Verdict verdict) {
        if (verdict == null) {
            return this;
        }
        Path folder = file.resolveSibling("");
        verdict.situation()
                .anIncident()
                .flatMap(incident -> incident.evidence().attachments().value())
                .orElse(List.of())
                .forEach(attached -> attached.file()
                        .value()
                        .ifPresent(name -> watch(folder.resolve(name).normalize())));
        return this;
    }

    boolean isGone() {
        return !Files.exists(file);
    }

    /** Returns after the next save; false where the wait was broken off. */
    boolean awaitSave() {
        try {
            while (true) {
                WatchKey key = folders.take();
                boolean saved = isOurs(key);
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

    private boolean isOurs(WatchKey key) {
        boolean ours = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            ours |= event.kind() == StandardWatchEventKinds.OVERFLOW
                    || (key.watchable() instanceof Path folder
                            && event.context() instanceof Path name
                            && files.contains(folder.resolve(name)));
        }
        return ours;
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
