package dev.holdpoint.drl;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What is known where an expression stands: the file's imports, and the rule's variables so far. */
final class Scope {
    private final PermittedTypes vocabulary;
    private final Map<String, Type> variables = new HashMap<>();

    Scope(PermittedTypes vocabulary) {
        this.vocabulary = vocabulary;
    }

    Class<?> type(String name, int line) {
        return vocabulary
                .find(name)
                .orElseThrow(() -> new Refused(line, "`" + Shortened.of(name) + "` is not imported"));
    }

    Optional<Type> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    /** The variables of the rule, in alphabetical order. */
    SortedSet<String> variables() {
        return new TreeSet<>(variables.keySet());
    }

    void bind(String name, Type type, int line) {
        if (name.length() < 2
                || name.charAt(0) != '$'
                || !name.substring(1).chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c))) {
            throw new Refused(
                    line, "`" + Shortened.of(name) + "` is no name for a variable; they look like `$updated`");
        }
        variables.put(name, type);
    }
}
