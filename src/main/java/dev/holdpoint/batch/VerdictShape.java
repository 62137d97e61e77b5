package dev.holdpoint.batch;

import dev.holdpoint.verdict.Decision;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which parts a verdict of format 1 has, so that a path that names none is refused instead of picking nothing a million times. */
final class VerdictShape {
    private static final Map<String, Object> LEAF = Map.of();
    private static final Map<String, Object> FINDING = parts("rule", "clauses", "status", "message");
    private static final Map<String, Object> VERDICT = parts("verdict");

    static {
        FINDING.put("facts", parts("path", "value", "line", "column"));
        FINDING.put("remedy", parts("path", "to"));
        VERDICT.put("situation", parts("id", "source", "digest"));
        VERDICT.put("policy", parts("version", "digest"));
        Map<String, Object> decisions = parts();
        for (Decision decision : Decision.values()) {
            decisions.put(decision.wireName(), decision(decision));
        }
        VERDICT.put("decisions", decisions);
    }

    private VerdictShape() {}

    private static Map<String, Object> decision(Decision decision) {
        Map<String, Object> parts = parts("outcome");
        if (decision == Decision.ESCALATION) {
            parts.put("route", LEAF);
        }
        parts.put("findings", FINDING);
        if (decision == Decision.PAUSE) {
            parts.put("categories", withFindings("category", "action"));
        } else if (decision == Decision.ESCALATION) {
            parts.put("parties", withFindings("party"));
        }
        return parts;
    }

    private static Map<String, Object> withFindings(String... names) {
        Map<String, Object> parts = parts(names);
        parts.put("findings", FINDING);
        return parts;
    }

    private static Map<String, Object> parts(String... leaves) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String leaf : leaves) {
            parts.put(leaf, LEAF);
        }
        return parts;
    }

    /** @throws IllegalArgumentException if there is no such part */
    static void check(String path) {
        Map<?, ?> parts = VERDICT;
        String seen = "a verdict";
        for (String name : path.split("\\.", -1)) {
            @Nullable Object part = parts.get(name);
            if (!(part instanceof Map<?, ?> inner)) {
                throw new IllegalArgumentException("no field " + path + ": " + seen + " has "
                        + (parts.isEmpty() ? "no fields" : String.join(", ", names(parts))));
            }
            parts = inner;
            seen = "`" + name + "`";
        }
    }

    private static java.util.List<String> names(Map<?, ?> parts) {
        return parts.keySet().stream().map(String::valueOf).toList();
    }
}
