package dev.holdpoint.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The situation files of a folder ({@code .yaml}, {@code .yml}, {@code .json}), by name; not those of folders in it. */
public final class FolderFiles implements Documents {
    private final Path folder;
    private final List<String> names;
    private final CRC32C checksum = new CRC32C();
    private int next;

    private FolderFiles(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /** The files that are in the folder now. @throws IOException if it cannot be listed */
    public static FolderFiles of(Path folder) throws IOException {
        // names, not paths: of a million files they are what is held all the time
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (isSituation(name)) {
                    names.add(name);
                }
            }
        }
        names.sort(null);
        return new FolderFiles(folder, names);
    }

    private static boolean isSituation(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    @Override
    public @Nullable Document next() {
        if (next == names.size()) {
            return null;
        }
        String name = names.get(next++);
        Path file = folder.resolve(name);
        long size = size(file);
        checksum.update((name + "/" + size + "\n").getBytes(StandardCharsets.UTF_8));
        return new Document.InFile(file, (int) Math.min(size, NdjsonLines.LONGEST));
    }

    /** What cannot be read is told when it is read. */
    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Position position() {
        return new Position(next, next, checksum.getValue());
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(names.size());
    }
}
