package dev.holdpoint.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The situation files of a folder and of the folders in it, in the order of their paths, which are compared as texts. Hidden files
 * and folders are passed over, as are links to folders, and verdicts that were kept beside a situation.
 */
public final class FolderFiles implements Documents {
    private final Path folder;
    private final FolderList list;
    private final List<String> names;
    private final CRC32C checksum = new CRC32C();
    private int next;
    private long documents;

    private FolderFiles(Path folder, FolderList list) {
        this.folder = folder;
        this.list = list;
        this.names = list.names();
    }

    /** The files that are there now. @throws IOException if the folder cannot be listed */
    public static FolderFiles of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        return new FolderFiles(real, FolderList.of(real));
    }

    /** Whether a file of this name, if it lies in the folder, is taken for a situation. */
    public static boolean takes(String name) {
        return FolderList.takes(name);
    }

    /** The paths of the same files. @throws IOException if the folder cannot be listed */
    public static List<Path> paths(Path folder) throws IOException {
        return FolderList.of(folder).names().stream()
                .filter(name -> !FolderList.isUnlisted(name))
                .map(folder::resolve)
                .filter(file -> !KeptVerdict.is(file))
                .toList();
    }

    /** Whether there is no file in it that is taken for a situation. */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    @Override
    public @Nullable Document next() {
        while (next < names.size()) {
            String name = names.get(next++);
            Path file = folder.resolve(name);
            if (!KeptVerdict.is(file)) {
                documents++;
                return document(name, file);
            }
        }
        return null;
    }

    private Document document(String name, Path file) {
        if (FolderList.isUnlisted(name)) {
            checksum(name);
            return new Document.Unlisted(name);
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            checksum(name + "/" + now.size() + "/" + now.lastModifiedTime().toMillis() + attached(file, now.size()));
            return new Document.InFile(file, name, (int) Math.min(now.size(), NdjsonLines.LONGEST));
        } catch (IOException e) {
            // why it cannot be read is told by who reads it
            checksum(name);
            return new Document.InFile(file, name, 0);
        }
    }

    private String attached(Path file, long size) throws IOException {
        Path inside = file.getParent();
        return inside != null && list.hasOthers(inside) && size <= NdjsonLines.LONGEST
                ? NamedFiles.of(Files.readAllBytes(file), inside)
                : "";
    }

    /** A file that was dealt with and was changed since is seen by its size or its time, without being read again. */
    private void checksum(String file) {
        checksum.update((file + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Position position() {
        return new Position(documents, next, checksum.getValue());
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(names.size());
    }
}
