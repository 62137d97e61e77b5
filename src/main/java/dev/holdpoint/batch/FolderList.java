package dev.holdpoint.batch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What of a folder is a situation, by name. Links to folders are not followed, so that no folder is gone through twice. */
final class FolderList extends SimpleFileVisitor<Path> {
    private final Path folder;
    // names, not paths: of a million files they are what is held all the time
    private final List<String> names = new ArrayList<>();
    private final Set<Path> withOthers = new HashSet<>();

    private FolderList(Path folder) {
        this.folder = folder;
    }

    /** What the folder has now. */
    static FolderList of(Path folder) throws IOException {
        FolderList list = new FolderList(folder);
        Files.walkFileTree(folder, list);
        list.names.sort(null);
        return list;
    }

    /** The paths from the folder on, in order; one that ends in a slash is a folder that could not be listed. */
    List<String> names() {
        return names;
    }

    /** Whether something may be attached to a situation in that folder: a file in it, or below it, is no situation. */
    boolean hasOthers(Path inside) {
        return withOthers.contains(inside);
    }

    static boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isHidden(name) && (lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json"));
    }

    static boolean isUnlisted(String name) {
        return name.endsWith("/");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes what) {
        return isHidden(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes what) {
        if (takes(String.valueOf(file.getFileName()))) {
            names.add(name(file));
        } else {
            Path inside = file.getParent();
            while (inside != null && inside.startsWith(folder) && withOthers.add(inside)) {
                inside = inside.getParent();
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path inside, IOException failure) throws IOException {
        if (inside.equals(folder)) {
            throw failure;
        }
        if (takes(String.valueOf(inside.getFileName()))) {
            // why it cannot be read is told by who reads it
            names.add(name(inside));
        } else if (!isHidden(inside) && Files.isDirectory(inside)) {
            names.add(name(inside) + "/");
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path inside) {
        return !inside.equals(folder) && isHidden(String.valueOf(inside.getFileName()));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
