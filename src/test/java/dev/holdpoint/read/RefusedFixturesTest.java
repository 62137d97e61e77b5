package dev.holdpoint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One document for each kind of mistake, with what its writer is told beside it. {@code -Dholdpoint.goldens=write} rewrites that. */
class RefusedFixturesTest {
    private static final Path FOLDER = Path.of("fixtures/refused");
    private static final boolean WRITE = "write".equals(System.getProperty("holdpoint.goldens"));

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file ->
                            Files.isRegularFile(file) && !extension(file).equals("err"))
                    .sorted()
                    .toList();
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Path golden(Path document) {
        String name = document.getFileName().toString();
        return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".err");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aMistakeIsToldInTheseWords(Path document) throws IOException {
        String told = told(document);
        if (WRITE) {
            Files.writeString(golden(document), told);
            fail("the golden file was written; read it, and run again without -Dholdpoint.goldens");
        }
        assertThat(golden(document)).as("the golden file").exists();
        assertThat(told).isEqualTo(Files.readString(golden(document)));
    }

    @Test
    void everyCaseHasOneDocumentAndOneGoldenFile() throws IOException {
        Set<String> goldens = new TreeSet<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.filter(file -> extension(file).equals("err"))
                    .forEach(file -> goldens.add(file.getFileName().toString()));
        }
        List<String> expected = documents().stream()
                .map(file -> golden(file).getFileName().toString())
                .toList();
        assertThat(expected).doesNotHaveDuplicates();
        assertThat(goldens).containsExactlyElementsOf(new TreeSet<>(expected));
        assertThat(documents())
                .hasSizeGreaterThan(45)
                .allMatch(file -> List.of("yaml", "json").contains(extension(file)));
    }

    private static String told(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document)) {
            SituationReader.standard().read(in, document.getFileName().toString(), FOLDER);
        } catch (SituationException refusal) {
            return ProblemText.of(refusal);
        }
        return fail("it was read without a problem");
    }
}
