package dev.holdpoint.cli;

import dev.holdpoint.batch.Documents;
import dev.holdpoint.batch.FolderFiles;
import dev.holdpoint.batch.NdjsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/** What a batch reads: standard input, a file or a folder. */
final class BatchInput implements AutoCloseable {
    private final Documents documents;
    private final String source;
    private final InputStream stream;

    private BatchInput(Documents documents, String source, InputStream stream) {
        this.documents = documents;
        this.source = source;
        this.stream = stream;
    }

    Documents get() {
        return documents;
    }

    /** What it is called in what is written. */
    String source() {
        return source;
    }

    static BatchInput open(String input, String output, InputStream in) {
        if (input.equals("-")) {
            NdjsonLines lines = new NdjsonLines(in, "-", Path.of(""), OptionalLong.empty());
            return new BatchInput(lines, "-", InputStream.nullInputStream());
        }
        Path path = Arguments.path(input);
        try {
            if (!output.isEmpty()) {
                apart(path, Arguments.path(output));
            }
            return Files.isDirectory(path) ? folder(path) : file(path);
        } catch (IOException e) {
            throw new CallException("no such file or folder, or not readable: " + input);
        }
    }

    private static BatchInput folder(Path path) throws IOException {
        FolderFiles files = FolderFiles.of(path);
        if (files.isEmpty()) {
            throw new CallException("no situations in " + path + ": in it and the folders in it, hidden ones and links"
                    + " aside, no file ends in .yaml, .yml or .json; a file of lines is named itself");
        }
        return new BatchInput(files, String.valueOf(path.getFileName()), InputStream.nullInputStream());
    }

    private static BatchInput file(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        if (isYaml(name)) {
            throw new CallException(
                    name + " is no file of one JSON document a line; `holdpoint check` checks one YAML file,"
                            + " and batch all files of a folder");
        }
        OptionalLong size = Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        InputStream stream = Files.newInputStream(path);
        Path folder = path.toAbsolutePath().getParent();
        return new BatchInput(new NdjsonLines(stream, name, folder, size), name, stream);
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    /** An output that is its own input would eat itself. */
    private static void apart(Path input, Path output) throws IOException {
        if (Files.exists(output) && Files.isSameFile(input, output)) {
            throw new CallException("the output is the input: " + output);
        }
        Path folder = output.toAbsolutePath().getParent();
        boolean within = folder != null
                && Files.isDirectory(folder)
                && folder.toRealPath().startsWith(input.toRealPath());
        if (within && FolderFiles.takes(String.valueOf(output.getFileName()))) {
            throw new CallException("the output would be a situation of the folder that is read: " + output
                    + "; let its name end in .ndjson");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
