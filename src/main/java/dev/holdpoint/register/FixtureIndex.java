package dev.holdpoint.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<Fixture> fixtures = new ArrayList<>();
        try (InputStream in = FixtureIndex.class.getResourceAsStream(INDEX)) {
            if (in != null) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length == 3) {
                        fixtures.add(Fixture.of(cells[0], cells[1], cells[2]));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FixtureIndex(List.copyOf(fixtures));
    }

    /** The fixtures in a folder; none where there is no such folder. */
    public static FixtureIndex read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new FixtureIndex(List.of());
        }
        List<Fixture> fixtures = new ArrayList<>();
        for (Path rule : sorted(folder)) {
            if (Files.isDirectory(rule)) {
                for (Path file : sorted(rule)) {
                    String name = String.valueOf(file.getFileName());
                    boolean fixture = name.startsWith("fires-") || name.startsWith("silent-");
                    if (fixture && Files.isRegularFile(file)) {
                        fixtures.add(Fixture.of(String.valueOf(rule.getFileName()), name, about(file)));
                    }
                }
            }
        }
        return new FixtureIndex(List.copyOf(fixtures));
    }

    /** The fixtures of one rule. */
    public List<Fixture> of(RuleText rule) {
        return fixtures.stream()
                .filter(fixture -> fixture.rule().equals(rule.id()))
                .toList();
    }

    /** As the build writes it: rule, name and comment, with tabs between them. */
    public String index() {
        StringBuilder lines = new StringBuilder();
        for (Fixture fixture : fixtures) {
            lines.append(fixture.rule()).append('\t').append(fixture.name()).append('\t');
            lines.append(fixture.about()).append('\n');
        }
        return lines.toString();
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
