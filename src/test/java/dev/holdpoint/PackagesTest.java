package dev.holdpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each package says in its package-info what it imports and whom it is for, and that is what is so. */
class PackagesTest {
    private static final String ROOT = "dev.holdpoint";
    /** The compiled rules: what they may use is the rule files' own check. */
    private static final String RULES = "rules";

    /** What stands on top of all the rest. */
    private static final Set<String> EVERYTHING = Set.of("everything");

    static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SAID = Pattern.compile("Imports: ([A-Za-z, .]+?)\\. (For callers|Inside)\\.");

    @Test
    void a_package_imports_what_it_says_and_nothing_else() throws IOException {
        Map<String, Set<String>> said = said();
        Map<String, Set<String>> imported = imported();
        said.values().removeIf(EVERYTHING::equals);
        imported.keySet().retainAll(said.keySet());
        assertThat(lines(said)).containsExactlyInAnyOrderElementsOf(lines(imported));
    }

    private static List<String> lines(Map<String, Set<String>> imports) {
        return imports.entrySet().stream()
                .map(entry -> entry.getKey() + " imports " + String.join(", ", entry.getValue()))
                .toList();
    }

    private static Map<String, Set<String>> said() throws IOException {
        Map<String, Set<String>> said = new TreeMap<>();
        for (Path folder : packages()) {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            String text = Files.readString(info).replaceAll("\\s*\\n \\* ?", " ");
            Matcher matcher = SAID.matcher(text);
            assertThat(matcher.find())
                    .as("%s says `Imports: …. For callers.` or `Imports: …. Inside.`", info)
                    .isTrue();
            String list = matcher.group(1);
            said.put(
                    name(SOURCES.relativize(folder).toString().replace('/', '.')),
                    list.equals("nothing of Holdpoint") ? Set.of() : new TreeSet<>(Arrays.asList(list.split(", "))));
        }
        return said;
    }

    /** The folders of the packages that callers may use. */
    static List<Path> forCallers() throws IOException {
        List<Path> open = new ArrayList<>();
        for (Path folder : packages()) {
            if (Files.readString(folder.resolve("package-info.java")).contains("For callers.")) {
                open.add(folder);
            }
        }
        return open;
    }

    /** Folders with classes in them. */
    private static Set<Path> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, Set<String>> imported() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        Map<String, Set<String>> imported = new TreeMap<>();
        for (JavaClass from : classes) {
            String own = name(from.getPackageName());
            if (!own.startsWith(RULES)) {
                Set<String> others = imported.computeIfAbsent(own, key -> new TreeSet<>());
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    String other = dependency.getTargetClass().getPackageName();
                    if (other.startsWith(ROOT)
                            && !name(other).equals(own)
                            && !name(other).startsWith(RULES)) {
                        others.add(name(other));
                    }
                }
            }
        }
        return imported;
    }

    private static String name(String packageName) {
        return packageName.equals(ROOT) ? "holdpoint" : packageName.substring(ROOT.length() + 1);
    }
}
