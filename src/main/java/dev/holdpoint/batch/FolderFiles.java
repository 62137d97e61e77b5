package dev.holdpoint.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The situation files of a folder and of the folders in it, in the order of their paths, which are compared as texts. Hidden files
 * and folders are passed over, as are links to folders, and verdicts that {@code check --format json} kept beside a situation.
 */
public final class FolderFiles implements Documents {
    private static final Pattern KEPT_VERDICT = Pattern.compile("\\{\\s*\"verdict\"");
    private static final int ENOUGH = 64;

    private final Path folder;
    private final Listing listing;
    private final CRC32C checksum = new CRC32C();
    private int next;
    private long documents;

    private FolderFiles(Path folder) throws IOException {
        this.folder = folder;
        this.listing = new Listing(folder);
        Files.walkFileTree(folder, listing);
        listing.names.sort(null);
    }

    /** The files that are there now. @throws IOException if the folder cannot be listed */
    public static FolderFiles of(Path folder) throws IOException {
        return new FolderFiles(folder.toRealPath());
    }

    /** The paths of the same files. @throws IOException if the folder cannot be listed */
    public static List<Path> paths(Path folder) throws IOException {
        return new FolderFiles(folder)
                .listing.names.stream()
                        .filter(name -> !isUnlisted(name))
                        .map(folder::resolve)
                        .filter(file -> !isKeptVerdict(file))
                        .toList();
    }

    /** Whether a file of this name, if it lies in the folder, is taken for a situation. */
    public static boolean takes(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !isHidden(name) && (lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json"));
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".");
    }

    private static boolean isUnlisted(String name) {
        return name.endsWith("/");
    }

    private static boolean isKeptVerdict(Path file) {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".json") || !Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
            return KEPT_VERDICT.matcher(start).lookingAt();
        } catch (IOException e) {
            // why it cannot be read is told by who reads it
            return false;
        }
    }

    /** Whether there is no file in it that is taken for a situation. */
    public boolean isEmpty() {
        return listing.names.isEmpty();
    }

    @Override
    public @Nullable Document next() {
        while (next < listing.names.size()) {
            String name = listing.names.get(next++);
            Path file = folder.resolve(name);
            if (!isKeptVerdict(file)) {
                documents++;
                return document(name, file);
            }
        }
        return null;
    }

    private Document document(String name, Path file) {
        if (isUnlisted(name)) {
            checksum(name);
            return Document.Unread.unlisted(name);
        }
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            checksum(name + "/" + now.size() + "/" + now.lastModifiedTime().toMillis() + attached(file, now.size()));
            return new Document.InFile(name, file, (int) Math.min(now.size(), NdjsonLines.LONGEST));
        } catch (IOException e) {
            // why it cannot be read is told by who reads it
            checksum(name);
            return new Document.InFile(name, file, 0);
        }
    }

    private String attached(Path file, long size) throws IOException {
        Path inside = file.getParent();
        return inside != null && listing.withOthers.contains(inside) && size <= NdjsonLines.LONGEST
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
        return OptionalLong.of(listing.names.size());
    }

    /** What of a folder is a situation, by name. Links to folders are not followed, so that no folder is gone through twice. */
    private static final class Listing extends SimpleFileVisitor<Path> {
        private final Path folder;
        // paths from the folder on, as texts: of a million files they are what is held all the time
        private final List<String> names = new ArrayList<>();
        // folders in which, or below which, a file is no situation, and may be attached to one
        private final Set<Path> withOthers = new HashSet<>();

        Listing(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes what) {
            return isPassedOver(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
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
            } else if (!isPassedOver(inside) && Files.isDirectory(inside)) {
                names.add(name(inside) + "/");
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isPassedOver(Path inside) {
            return !inside.equals(folder) && isHidden(String.valueOf(inside.getFileName()));
        }

        private String name(Path file) {
            return folder.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
        }
    }
}
