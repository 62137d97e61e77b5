package dev.holdpoint.read.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Situation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What mistakes.tsv says is said of something, and can be said. */
class CatalogueTest {
    private static final Path SOURCES = Path.of("src/main/java/dev/holdpoint");
    private static final Path FILE = Path.of("src/main/resources/dev/holdpoint/read/problem/mistakes.tsv");
    private static final Pattern HOLE = Pattern.compile("\\{([a-z]+)}");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(FILE).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static Stream<String> names() throws IOException {
        return rows().stream().filter(row -> !row.startsWith("\t")).map(row -> row.split("\t", -1)[0]);
    }

    private static Set<String> phrases() throws IOException {
        return names().filter(name -> Character.isLowerCase(name.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the holes in all texts. */
    private static Set<String> holes() throws IOException {
        Matcher holes = HOLE.matcher(String.join("\n", rows()));
        return holes.results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String source(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                all.append(file.endsWith("Mistake.java") ? "" : Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void everyMistakeIsToldOfInOneEntry() throws IOException {
        assertThat(names().filter(name -> Character.isUpperCase(name.charAt(0))))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Mistake.values()).map(Enum::name).toList());
    }

    @Test
    void everyMistakeIsMade() throws IOException {
        String source = source(SOURCES);
        assertThat(Mistake.values())
                .allMatch(mistake -> Pattern.compile("Mistake\\." + mistake + "\\b")
                        .matcher(source)
                        .find());
    }

    @Test
    void whatIsNoMistakeFillsAHole() throws IOException {
        assertThat(holes()).containsAll(phrases());
    }

    @Test
    void everyHoleIsFilledAndEveryConditionCanBeAsked() throws IOException {
        String source = source(SOURCES.resolve("read")) + source(SOURCES.resolve("edit"));
        Set<String> asked = holes();
        rows().stream()
                .filter(row -> row.startsWith("\t"))
                .flatMap(row -> Stream.of(row.split("\t", -1)[1].split(" ", -1)))
                .filter(condition -> !condition.isEmpty())
                .forEach(asked::add);
        asked.removeAll(phrases());
        Situation.TYPE.allFields().stream().map(Field::kind).forEach(kind -> asked.remove(kind.name()));
        assertThat(asked).isNotEmpty().allMatch(name -> source.contains('"' + name + '"'));
    }

    @Test
    void rowsHaveTheirCells() throws IOException {
        assertThat(rows())
                .allMatch(row -> row.split("\t", -1).length == (row.startsWith("\t") ? 3 : row.contains("\t") ? 2 : 1));
    }

    @Test
    void theFirstThatFitsIsTold() {
        Complaint json = Mistake.NO_FORMAT.at(1, 1, 1, "json", "");
        assertThat(json.help()).isEqualTo("add `\"situation\": 1`, the version of the format, as the first key");
        assertThat(Mistake.NO_FORMAT.at(1, 1, 1).help()).startsWith("add `situation: 1`");
        assertThat(Mistake.FILE_NAME.whole().help()).isNull();
    }
}
