package dev.holdpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever was compiled against a version of Holdpoint runs with the next: what callers may use is only ever added to. The list of it
 * stands beside this test; {@code -Dholdpoint.goldens=write} adds what is new, and fails. What is to go is taken out of the list by
 * hand, with a major version.
 */
class ApiTest {
    private static final Path LIST = Path.of("src/test/resources/dev/holdpoint/api.txt");
    private static final Path CLASSES = Path.of("target/classes");
    /** Packages whose names would only make the lines long. */
    private static final Pattern SHORT = Pattern.compile("\\b(dev\\.holdpoint|java\\.lang|java\\.util)\\.");

    /** Stands before the name of a type that callers may implement or extend. */
    private static final String OPEN = "open to callers: ";
    /** The type of a method that whoever implements it has to write. */
    private static final Pattern ASKED = Pattern.compile("\\babstract\\b.* ([\\w.$]+)\\.\\w+\\(");

    /** What is made of a page's template; a library has to make it public. */
    private static final Pattern PAGE = Pattern.compile("Jte.*Generated");

    @Test
    void what_callers_may_use_is_only_added_to() throws Exception {
        SortedSet<String> now = new TreeSet<>(offered());
        SortedSet<String> listed = new TreeSet<>(Files.exists(LIST) ? Files.readAllLines(LIST) : List.of());
        assertThat(now).as("what was offered before is still there").containsAll(listed);
        assertThat(now.stream().filter(line -> !listed.contains(line) && isAskedOf(listed, line)))
                .as("whoever implements a type has written all that it asks for")
                .isEmpty();
        if ("write".equals(System.getProperty("holdpoint.goldens"))) {
            Files.writeString(LIST, String.join("\n", now) + "\n");
        }
        assertThat(listed).as("what is new is listed").containsAll(now);
    }

    private static boolean isAskedOf(Set<String> listed, String line) {
        Matcher asked = ASKED.matcher(line);
        return asked.find() && listed.contains(OPEN + asked.group(1));
    }

    /** A line for each class and each member of it that callers may use. */
    private static List<String> offered() throws IOException, ReflectiveOperationException {
        List<String> lines = new ArrayList<>();
        for (Path folder : PackagesTest.forCallers()) {
            String name = PackagesTest.SOURCES.relativize(folder).toString();
            try (Stream<Path> files = Files.list(CLASSES.resolve(name))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".class")).toList()) {
                    String simple = file.getFileName().toString().replace(".class", "");
                    if (!simple.equals("package-info") && !PAGE.matcher(simple).matches()) {
                        add(
                                Class.forName(
                                        name.replace('/', '.') + "." + simple, false, ApiTest.class.getClassLoader()),
                                lines);
                    }
                }
            }
        }
        lines.replaceAll(line -> SHORT.matcher(line).replaceAll(""));
        return lines;
    }

    private static void add(Class<?> type, List<String> lines) {
        if (!isOffered(type)) {
            return;
        }
        lines.add(type.toGenericString() + parents(type));
        if (isOpen(type)) {
            lines.add(OPEN + type.getName());
        }
        Stream.of(type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
                .flatMap(Arrays::stream)
                .filter(member -> isOffered((Member) member))
                .map(ApiTest::said)
                .forEach(lines::add);
    }

    /** Its parents that are Holdpoint's own, or anybody's. */
    private static String parents(Class<?> type) {
        List<String> parents = new ArrayList<>();
        if (type.getSuperclass() != null) {
            parents.add(type.getSuperclass().getName());
        }
        Arrays.stream(type.getInterfaces()).map(Class::getName).sorted().forEach(parents::add);
        return " is " + parents;
    }

    private static String said(AnnotatedElement member) {
        if (member instanceof Field field) {
            return field.toGenericString();
        }
        return member instanceof Constructor<?> constructor
                ? constructor.toGenericString()
                : ((Method) member).toGenericString();
    }

    private static boolean isOffered(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isOffered(type.getEnclosingClass()));
    }

    private static boolean isOpen(Class<?> type) {
        boolean made = type.isInterface()
                || Stream.of(type.getDeclaredConstructors()).anyMatch(constructor -> isOffered((Member) constructor));
        return made && !type.isSealed() && !Modifier.isFinal(type.getModifiers());
    }

    private static boolean isOffered(Member member) {
        boolean open = Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
        return open && !member.isSynthetic() && !(member instanceof Executable made && made.isSynthetic());
    }
}
