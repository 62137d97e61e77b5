package dev.holdpoint.serve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Something that can be asked: how, and what answers. The description of the interface is made of these.
 *
 * @param method GET or POST
 * @param path the path; one part of it may be {@code {name}}
 * @param takes the content types of the body; empty where there is none
 * @param quick whether it is answered at once, however busy the rest is
 * @param about what the description says of it
 * @param answer gives the reply, or throws a {@link Refusal}
 */
record Route(String method, String path, Set<String> takes, boolean quick, About about, Function<Call, Reply> answer) {
    /**
     * What the description says.
     *
     * @param summary what it does, in a sentence
     * @param parameters what may stand in the path or behind the question mark
     * @param gives the content type of the answer, and what it is
     * @param refusals the statuses of its refusals, beside those that all have
     */
    record About(String summary, List<Parameter> parameters, Map<String, String> gives, Set<Integer> refusals) {
        static About of(String summary, String type, String what) {
            return new About(summary, List.of(), Map.of(type, what), Set.of());
        }
    }

    /** One parameter; {@code choices} is empty where any text will do. */
    record Parameter(String name, String in, String about, List<String> choices) {}

    static Route get(String path, About about, Function<Call, Reply> answer) {
        return new Route("GET", path, Set.of(), /* quick= */ true, about, answer);
    }

    static Route post(String path, Set<String> takes, About about, Function<Call, Reply> answer) {
        return new Route("POST", path, takes, /* quick= */ false, about, answer);
    }

    boolean posts() {
        return method.equals("POST");
    }

    /** Whether a path is this one's. */
    boolean matches(String asked) {
        int open = path.indexOf('{');
        if (open < 0) {
            return path.equals(asked);
        }
        return asked.startsWith(path.substring(0, open)) && asked.length() > open && asked.indexOf('/', open) < 0;
    }

    /** What stands in the path for the part in braces. */
    String part(String asked) {
        int open = path.indexOf('{');
        return open < 0 ? "" : asked.substring(open);
    }
}
