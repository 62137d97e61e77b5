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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits until a file, or anything below a folder, is saved: written in place, replaced as many editors do, or taken away. */
final class Saves implements AutoCloseable {
    private static final long QUIET_MILLIS = 100;

    private final WatchService service = service();
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private final Set<Path> files = new HashSet<>();
    private final Set<Path> whole = new HashSet<>();

    private static WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of that file too; says whether its folder can be watched. */
    boolean file(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        files.add(whole);
        return folder != null && watch(folder);
    }

    /** Of what a verdict's situation, which lies in that file, names as its attachments too. */
    Saves attached(Path file, @Nullable Verdict verdict) {
        Optional.ofNullable(verdict)
                .flatMap(known -> known.situation().anIncident())
                .flatMap(incident -> incident.evidence().attachments().value())
                .orElse(List.of())
                .forEach(one -> one.file().value().ifPresent(name -> file(file.resolveSibling(name))));
        return this;
    }

    /** Of every file in that folder and below, as far as there are folders now: none where that is no folder. */
    void below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isDirectory).forEach(each -> {
                whole.add(each);
                watch(each);
            });
        } catch (IOException | UncheckedIOException e) {
            throw new CallException("the folder " + folder + " cannot be watched");
        }
    }

    private boolean watch(Path folder) {
        try {
            WatchKey key = watched.get(folder);
            if (key == null || !key.isValid()) {
                watched.put(
                        folder,
                        folder.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE));
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Returns after the next save; false where the wait was broken off. */
    boolean await() {
        try {
            while (true) {
                WatchKey key = service.take();
                boolean saved = isOurs(key);
                if (!key.reset() && !(key.watchable() instanceof Path folder && whole.contains(folder))) {
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
                            && (files.contains(folder.resolve(name)) || (whole.contains(folder) && !isEditors(name))));
        }
        return ours;
    }

    /** What editors leave beside a file that they have open. */
    private static boolean isEditors(Path name) {
        return name.toString().startsWith(".") || name.toString().endsWith("~");
    }

    /** Many editors empty a file before they fill it: one save is several events, and only the last leaves the whole file. */
    private void untilQuiet() throws InterruptedException {
        WatchKey key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
