package dev.holdpoint.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holdpoint as somebody installed it, with a cache folder of its own. */
final class Installed {
    static final Path STORY = Path.of("fixtures", "situations", "provider-outage");
    static final Path BUILT = Path.of("target", "holdpoint").toAbsolutePath();

    private final Path home;
    private final Path cache;

    Installed(Path home, Path cache) {
        this.home = home;
        this.cache = cache;
    }

    /** What a run said and how it ended. */
    record Run(int exit, String out, String err) {}

    /** A copy, in which something can be changed. */
    static Installed copy(Path folder, Path cache) throws IOException {
        try (Stream<Path> all = Files.walk(BUILT)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = folder.resolve(BUILT.relativize(from).toString());
                Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new Installed(folder, cache);
    }

    Path jar() {
        return home.resolve("lib").resolve("holdpoint.jar");
    }

    /** Starts it in the story's folder, with the file on its standard input where there is one. */
    Process start(@Nullable Path in, String javaOption, String... arguments) throws IOException {
        ProcessBuilder builder = builder(arguments);
        builder.environment().put("HOLDPOINT_JAVA_OPTS", javaOption);
        if (in != null) {
            builder.redirectInput(in.toFile());
        }
        return builder.start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/holdpoint").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(STORY.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        return builder;
    }

    Run run(String... arguments) {
        try {
            return ended(start(null, "", arguments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the launcher would start, with a Java in its place that prints its arguments, one a line. */
    List<String> arguments(Path javaHome, String... arguments) throws IOException {
        Path java = Files.createDirectories(javaHome.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        ProcessBuilder builder = builder(arguments);
        builder.environment().put("JAVA_HOME", javaHome.toString());
        return ended(builder.start()).out().lines().toList();
    }

    static Run ended(Process process) {
        try {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a run loaded Holdpoint's main class from. */
    String sourceOfMain(Path log, String... arguments) throws IOException {
        ended(start(null, "-Xlog:class+load:file=" + log, arguments));
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" dev.holdpoint.cli.Main source: "))
                    .map(line -> line.replaceAll(".* source: ", ""))
                    .findFirst()
                    .orElse("nowhere");
        }
    }

    List<String> archives() throws IOException {
        Path folder = cache.resolve("holdpoint");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Waits until there are so many finished archives, and nothing else. */
    List<String> awaitArchives(int count) throws IOException, InterruptedException {
        Path folder = cache.resolve("holdpoint");
        try (WatchService changes = folder.getFileSystem().newWatchService()) {
            folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            List<String> archives = archives();
            while (archives.size() != count
                    || !archives.stream().allMatch(name -> name.matches("[0-9-]+\\.(aot|jsa)"))) {
                var change = changes.poll(180, TimeUnit.SECONDS);
                if (change == null) {
                    throw new AssertionError("no archive after three minutes, but " + archives);
                }
                change.pollEvents();
                change.reset();
                archives = archives();
            }
            return archives;
        }
    }
}
