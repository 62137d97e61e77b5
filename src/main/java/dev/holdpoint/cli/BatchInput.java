package dev.holdpoint.cli;

import dev.holdpoint.batch.Documents;
import dev.holdpoint.batch.FolderFiles;
import dev.holdpoint.batch.NdjsonLines;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalLong;

/** What a batch reads: standard input, a file or a folder. */
final class BatchInput {
    private BatchInput() {}

    /** What it is called in what is written. */
    static String source(String input) {
        return input.equals("-") ? "-" : String.valueOf(Arguments.path(input).getFileName());
    }

    static Documents open(String input, String output, InputStream in) {
        if (input.equals("-")) {
            InputStream open = new FilterInputStream(in) {
                @Override
                public void close() {
                    // it is everybody's
                }
            };
            return new NdjsonLines(open, "-", Path.of(""), OptionalLong.empty());
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

    private static Documents folder(Path path) throws IOException {
        FolderFiles files = FolderFiles.of(path);
        if (files.isEmpty()) {
            throw new CallException("no situations in " + path + ": in it and the folders in it, hidden ones and links"
                    + " aside, no file ends in .yaml, .yml or .json; a file of lines is named itself");
        }
        return files;
    }

    private static Documents file(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            throw new CallException(
                    name + " is no file of one JSON document a line; `holdpoint check` checks one YAML file,"
                            + " and batch all files of a folder");
        }
        OptionalLong size = Files.isRegularFile(path) ? OptionalLong.of(Files.size(path)) : OptionalLong.empty();
        Path folder = path.toAbsolutePath().getParent();
        return new NdjsonLines(Files.newInputStream(path), name, folder, size);
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
}
