package dev.holdpoint.drl;

import dev.holdpoint.engine.Findings;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Status;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known where an expression stands: the file's imports, which may be of facts, of what rules derive from them and of findings;
 * and the rule's variables so far.
 */
final class Scope {
    static final String PACKAGE = "dev.holdpoint.rules";
    static final String DERIVED = "dev.holdpoint.derived.";
    private static final String FACTS = "dev.holdpoint.situation.";
    private static final Set<String> OTHERS = Set.of(
            Findings.class.getName(), SecretKind.class.getName(), Finding.class.getName(), Status.class.getName());

    private final Map<String, Class<?>> imported;
    private final Map<String, Type> variables = new HashMap<>();

    /** Of a file, before its imports. */
    Scope() {
        this(new HashMap<>());
    }

    private Scope(Map<String, Class<?>> imported) {
        this.imported = imported;
    }

    /** Of a rule of that file. */
    Scope ofRule() {
        return new Scope(imported);
    }

    /** Takes up an import. @throws Refused if the name is not allowed or there is no such public class */
    void add(String name, int line) {
        Refused.when(
                !OTHERS.contains(name) && !isSimple(name, FACTS) && !isSimple(name, DERIVED),
                line,
                "`" + name + "` is not to be imported; facts (dev.holdpoint.situation.X), derived facts"
                        + " (dev.holdpoint.derived.X), Finding, Status, SecretKind and Findings are");
        try {
            Class<?> type = Class.forName(name, false, Scope.class.getClassLoader());
            Refused.when(!Modifier.isPublic(type.getModifiers()), line, "`" + name + "` is not for rules");
            imported.put(type.getSimpleName(), type);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Refused(line, "there is no class `" + name + "`");
        }
    }

    private static boolean isSimple(String name, String prefix) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && name.substring(prefix.length()).chars().allMatch(Character::isLetterOrDigit);
    }

    /** Every imported type by its simple name. */
    Map<String, Class<?>> types() {
        return Map.copyOf(imported);
    }

    Class<?> type(String name, int line) {
        Class<?> type = imported.get(name);
        if (type == null) {
            throw new Refused(line, "`" + Shortened.of(name) + "` is not imported");
        }
        return type;
    }

    Optional<Type> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** The variables of the rule, in alphabetical order. */
    SortedSet<String> variables() {
        return new TreeSet<>(variables.keySet());
    }

    void bind(String name, Type type, int line) {
        boolean fits = name.length() > 1
                && name.charAt(0) == '$'
                && name.substring(1).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        Refused.when(!fits, line, "`" + Shortened.of(name) + "` is no name for a variable; they look like `$updated`");
        variables.put(name, type);
    }
}
