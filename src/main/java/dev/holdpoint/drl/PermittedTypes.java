package dev.holdpoint.drl;

import dev.holdpoint.engine.Findings;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types that a rule file may name: facts, what rules derive from them, findings. */
final class PermittedTypes {
    static final String PACKAGE = "dev.holdpoint.rules";
    static final String FACTS = "dev.holdpoint.situation.";
    static final String DERIVED = "dev.holdpoint.derived.";

    private static final Set<String> OTHERS = Set.of(
            Findings.class.getName(), SecretKind.class.getName(), Finding.class.getName(), Status.class.getName());

    private final Map<String, Class<?>> imported = new HashMap<>();

    /** Whether a rule file may import that name, as far as the name tells. */
    static boolean allows(String name) {
        return OTHERS.contains(name) || isSimple(name, FACTS) || isSimple(name, DERIVED);
    }

    private static boolean isSimple(String name, String prefix) {
        return name.startsWith(prefix)
                && name.substring(prefix.length()).chars().allMatch(Character::isLetterOrDigit)
                && name.length() > prefix.length();
    }

    /** Takes up an import. @throws Refused if the name is not allowed or there is no such public class */
    void add(String name, int line) {
        if (!allows(name)) {
            throw new Refused(
                    line,
                    "`" + name + "` is not to be imported; facts (dev.holdpoint.situation.X), derived facts"
                            + " (dev.holdpoint.derived.X), Finding, Status, SecretKind and Findings are");
        }
        try {
            Class<?> type = Class.forName(name, false, PermittedTypes.class.getClassLoader());
            if (!java.lang.reflect.Modifier.isPublic(type.getModifiers())) {
                throw new Refused(line, "`" + name + "` is not for rules");
            }
            imported.put(type.getSimpleName(), type);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new Refused(line, "there is no class `" + name + "`");
        }
    }

    /** The imported type of that simple name. */
    Optional<Class<?>> find(String simpleName) {
        return Optional.ofNullable(imported.get(simpleName));
    }

    /** Every imported type by its simple name. */
    Map<String, Class<?>> types() {
        return Map.copyOf(imported);
    }
}
