package dev.holdpoint.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fixtures of rules: small situations in {@code fixtures/rules/<rule id>/}, in which that rule fires ({@code fires-*.yaml}) or
 * does not ({@code silent-*.yaml}).
 *
 * @param fixtures by rule and name
 */
public record FixtureIndex(List<Fixture> fixtures) {
    private static final String INDEX = "/dev/holdpoint/fixtures.tsv";

    /**
     * One fixture.
     *
     * @param rule the id of the rule that it is about
     * @param name its file name
     * @param fires whether the rule fires in it
     * @param about the first line of its comment
     */
    public record Fixture(String rule, String name, boolean fires, String about) {
        static Fixture of(String rule, String name, String about) {
            return new Fixture(rule, name, name.startsWith("fires-"), about);
        }

        /** Its place below the folder of fixtures. */
        public String path() {
            return rule + "/" + name;
        }
    }

    /** The fixtures of this release: the build keeps their names, as the fixtures themselves are not part of the product. */
    public static FixtureIndex standard() {
        try (InputStream in = FixtureIndex.class.getResourceAsStream(INDEX)) {
            String index = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new FixtureIndex(index.lines()
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> cells.length == 3)
                    .map(cells -> Fixture.of(cells[0], cells[1], cells[2]))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fixtures in a folder; none where there is no such folder. */
    public static FixtureIndex read(Path folder) {
        List<Path> rules = Files.isDirectory(folder) ? sorted(folder) : List.of();
        return new FixtureIndex(rules.stream()
                .filter(Files::isDirectory)
                .flatMap(rule -> sorted(rule).stream()
                        .filter(Files::isRegularFile)
                        .filter(file ->
                                name(file).startsWith("fires-") || name(file).startsWith("silent-"))
                        .map(file -> Fixture.of(name(rule), name(file), about(file))))
                .toList());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Run by the build: writes the index of a folder of fixtures (first argument) to a file (second argument). */
    public static void main(String[] arguments) throws IOException {
        String index = read(Path.of(arguments[0])).index();
        Files.writeString(Path.of(arguments[1]), index, StandardCharsets.UTF_8);
    }

    /** The fixtures of one rule. */
    public List<Fixture> of(RuleText rule) {
        return fixtures.stream()
                .filter(fixture -> fixture.rule().equals(rule.id()))
                .toList();
    }

    /** As the build writes it: rule, name and comment, with tabs between them. */
    private String index() {
        return fixtures.stream()
                .map(fixture -> fixture.rule() + "\t" + fixture.name() + "\t" + fixture.about() + "\n")
                .collect(Collectors.joining());
    }

    private static List<Path> sorted(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw RulesException.of(folder.toString(), "the folder cannot be read");
        }
    }

    private static String about(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith("#"))
                    .map(line -> line.substring(1).strip().replace('\t', ' '))
                    .findFirst()
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            throw RulesException.of(file.toString(), "cannot be read");
        }
    }
}
