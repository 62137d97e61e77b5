package dev.holdpoint.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A program that adds Holdpoint as a library gets few jars: whatever it checks, they must be enough. */
class LibraryIT {
    private static final Path CONSUMER = Path.of("src", "test", "consumer", "Consumer.java");

    /** A line of what Maven says it resolved: group, artifact, type, version and scope. */
    private static final Pattern RESOLVED = Pattern.compile(
            "[-+|\\\\ ]*(?<group>[\\w.-]+):(?<artifact>[\\w.-]+):jar:(?<version>[\\w.-]+)(:(compile|runtime))?");

    /** Where Maven keeps what it resolved; it tells the tests. */
    private static final Path REPOSITORY = Path.of(System.getProperty(
            "localRepository",
            Path.of(System.getProperty("user.home"), ".m2", "repository").toString()));

    private static List<Path> jars() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("target", "dependencies.txt"))) {
            return lines.map(RESOLVED::matcher)
                    .filter(line -> line.matches())
                    .map(LibraryIT::jar)
                    .toList();
        }
    }

    private static Path jar(Matcher resolved) {
        String artifact = resolved.group("artifact");
        String version = resolved.group("version");
        Path folder = resolved.group("group").equals("dev.holdpoint")
                ? Path.of("target")
                : REPOSITORY.resolve(Path.of(resolved.group("group").replace('.', '/'), artifact, version));
        return folder.resolve(artifact + "-" + version + ".jar");
    }

    private static List<String> files(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.map(Path::toString)
                    .filter(file -> file.matches(name))
                    .sorted()
                    .toList();
        }
    }

    private static Installed.Run consumer(List<String> files) throws IOException {
        String classPath = jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dslf4j.internal.verbosity=ERROR", "-cp", classPath, CONSUMER.toString()));
        command.addAll(files);
        return Installed.ended(new ProcessBuilder(command).start());
    }

    @Test
    void aLibraryBringsAtMostTwentySixJarsAndNeitherACompilerNorACommandLine() throws IOException {
        assertThat(jars())
                .allMatch(Files::exists)
                .extracting(jar -> jar.getFileName().toString())
                .contains("holdpoint-1.0.0.jar")
                .hasSizeBetween(10, 26)
                .noneMatch(jar ->
                        jar.matches("(picocli|drools-(engine|compiler|drl|model-codegen)|antlr|ecj|javaparser).*"));
    }

    @Test
    void everyStoryAndEveryRefusedDocumentIsCheckedWithoutAClassThatIsMissing() throws IOException {
        List<String> stories = files(Path.of("fixtures", "situations"), ".*situation\\.(yaml|json)");
        List<String> refused = files(Path.of("fixtures", "refused"), ".*\\.(yaml|json)");
        List<String> documents =
                Stream.concat(stories.stream(), refused.stream()).toList();

        Installed.Run run = consumer(documents);

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(documents).hasSizeGreaterThan(100);
        assertThat(run.out().lines().filter(line -> line.equals("verdict"))).hasSameSizeAs(stories);
        assertThat(run.out().lines().filter(line -> line.equals("problems"))).hasSameSizeAs(refused);
    }

    @Test
    void rulesOfOnesOwnWithoutTheirCompilerSayWhichArtifactIsMissing() throws IOException {
        assertThat(consumer(List.of()).out()).contains("add the artifact org.drools:drools-engine");
    }
}
