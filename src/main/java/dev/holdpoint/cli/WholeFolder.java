package dev.holdpoint.cli;

import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A packet's folder, there as a whole or not at all: written beside its place and moved there. Replaces nothing but an empty folder or,
 * when told to, an earlier packet.
 */
final class WholeFolder {
    private static final Set<String> OURS = Set.of("packet.md", "packet.json", "manifest.json", "attachments");

    private final Path target;

    private WholeFolder(Path target) {
        this.target = target;
    }

    /** Sees whether the folder may be written, before any work is done. */
    static WholeFolder at(Path target, boolean force) {
        Path folder = target.toAbsolutePath().normalize();
        if (folder.getParent() == null) {
            throw new CallException(target + " cannot be replaced");
        }
        if (Files.isSymbolicLink(folder)) {
            throw new CallException(target + " is a symbolic link; name the folder itself");
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new CallException(target + " is not a folder");
            }
            List<String> names = names(folder);
            if (!names.isEmpty() && !force) {
                throw new CallException(target + " is not empty; --force replaces an earlier packet");
            }
            if (!OURS.containsAll(names)) {
                throw new CallException(target + " holds files that are no packet's; name another folder");
            }
        }
        return new WholeFolder(folder);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Map<String, String> files) {
        try {
            Path parent = Files.createDirectories(target.resolveSibling(""));
            Path part = Files.createTempDirectory(parent, ".holdpoint-");
            try {
                fill(part, files);
                replace(part, parent);
            } finally {
                delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey()).normalize();
            Path parent = path.getParent();
            if (!path.startsWith(folder) || parent == null) {
                throw new IOException("a file would lie outside its folder");
            }
            Files.createDirectories(parent);
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        }
    }

    /** The earlier folder is moved aside first, and back if the new one cannot take its place. */
    private void replace(Path part, Path parent) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            WholeFile.move(part, target);
            return;
        }
        Path aside = Files.createTempDirectory(parent, ".holdpoint-old-").resolve("packet");
        WholeFile.move(target, aside);
        try {
            WholeFile.move(part, target);
        } catch (IOException e) {
            WholeFile.move(aside, target);
            throw e;
        } finally {
            delete(aside.resolveSibling(""));
        }
    }

    /** Takes away a folder and what is in it; links in it, never what they lead to. */
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
