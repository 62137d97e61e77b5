package dev.holdpoint.cli;

import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a command writes: all or none, each whole. Nothing that is there is replaced unless that was asked for. A device or a
 * pipe is written to as it is.
 */
final class OutputFiles {
    private final boolean force;
    private final List<Target> targets = new ArrayList<>();
    private @Nullable Path folder;

    OutputFiles(boolean force) {
        this.force = force;
    }

    /** One file on its way: beside its place, in its place, and what it took the place of. */
    private record Target(String name, Path file, Path part, Path before, boolean stream) {
        static Target at(String name, Path file) {
            boolean stream = Files.exists(file) && !Files.isRegularFile(file);
            Path place = file;
            try {
                // what a link leads to is written, and the link stays
                place = Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
            } catch (IOException e) {
                // then the link is replaced
            }
            String hidden =
                    "." + place.getFileName() + "." + ProcessHandle.current().pid();
            return new Target(
                    name, place, place.resolveSibling(hidden + ".part"), place.resolveSibling(hidden + ".old"), stream);
        }
    }

    /** Sees whether that file may be written, before any work is done. */
    OutputFiles expect(String name) {
        Path file = Arguments.path(name);
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || Files.isDirectory(file)) {
            throw new CallException(name + " is a directory");
        }
        if (folder == null && !Files.isDirectory(parent)) {
            throw new CallException("the folder of " + name + " does not exist");
        }
        if (!force && (Files.isRegularFile(file) || Files.isSymbolicLink(file))) {
            throw thereAlready(name);
        }
        for (Target other : targets) {
            if (whole(other.file()).equals(whole(file)) && !other.stream()) {
                throw new CallException(name + " is named twice: each output needs a file of its own");
            }
        }
        targets.add(Target.at(name, file));
        return this;
    }

    /** The files stand in this folder, which is made with them where it does not exist. */
    OutputFiles within(String name) {
        Path path = Arguments.path(name);
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new CallException(name + " is not a folder");
        }
        folder = path;
        return this;
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static CallException thereAlready(String name) {
        return new CallException(name + " is there already; --force writes over it");
    }

    /** Writes them, the texts in the order in which the files were named. */
    void write(List<String> texts) {
        List<Target> placed = new ArrayList<>();
        Path made = null;
        boolean whole = false;
        try {
            made = makeFolder();
            for (int i = 0; i < targets.size(); i++) {
                stage(targets.get(i), texts.get(i));
            }
            for (Target target : targets) {
                if (!target.stream()) {
                    placed.add(target);
                    place(target);
                }
            }
            whole = true;
        } finally {
            for (Target target : placed) {
                settle(target, whole);
            }
            targets.forEach(target -> remove(target.part()));
            if (made != null && !whole) {
                remove(made);
            }
        }
    }

    /** The folder, if it was not there. */
    private @Nullable Path makeFolder() {
        if (folder == null || Files.isDirectory(folder)) {
            return null;
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw OutputException.of(folder.toString(), e);
        }
    }

    void write(String text) {
        write(List.of(text));
    }

    private static void stage(Target target, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (target.stream()) {
                Files.write(target.file(), bytes, StandardOpenOption.WRITE);
            } else {
                Files.write(target.part(), bytes);
                WholeFile.keepPermissions(target.file(), target.part());
            }
        } catch (IOException e) {
            throw OutputException.of(target.name(), e);
        }
    }

    private void place(Target target) {
        try {
            if (Files.exists(target.file(), LinkOption.NOFOLLOW_LINKS)) {
                if (!force || Files.isDirectory(target.file(), LinkOption.NOFOLLOW_LINKS)) {
                    throw thereAlready(target.name());
                }
                WholeFile.move(target.file(), target.before());
            }
            WholeFile.move(target.part(), target.file());
        } catch (FileAlreadyExistsException e) {
            throw thereAlready(target.name());
        } catch (IOException e) {
            throw OutputException.of(target.name(), e);
        }
    }

    /** Forgets what was there before, or puts it back. */
    private static void settle(Target target, boolean whole) {
        boolean replaced = Files.exists(target.before(), LinkOption.NOFOLLOW_LINKS);
        if (whole) {
            remove(target.before());
        } else if (replaced) {
            try {
                WholeFile.move(target.before(), target.file());
            } catch (IOException e) {
                // it stays under the other name, which is better than nowhere
            }
        } else if (!Files.exists(target.part(), LinkOption.NOFOLLOW_LINKS)) {
            remove(target.file());
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a left-over under a name of ours harms nobody
        }
    }
}
