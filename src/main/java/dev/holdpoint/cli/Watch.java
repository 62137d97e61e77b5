package dev.holdpoint.cli;

import dev.holdpoint.verdict.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Waits until a situation, or a file that is attached to it, is saved. */
final class Watch implements AutoCloseable {
    private final Saves saves = new Saves();
    private final Path file;

    Watch(Path file) {
        this.file = file.toAbsolutePath().normalize();
        if (!saves.file(this.file)) {
            throw new CallException("the folder of " + file + " cannot be watched");
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
                        .ifPresent(name -> saves.file(folder.resolve(name).normalize())));
        return this;
    }

    boolean isGone() {
        return !Files.exists(file);
    }

    /** Returns after the next save; false where the wait was broken off. */
    boolean awaitSave() {
        return saves.await();
    }

    @Override
    public void close() {
        saves.close();
    }
}
