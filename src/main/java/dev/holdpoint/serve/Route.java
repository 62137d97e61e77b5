package dev.holdpoint.serve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Something that can be asked: how, and what answers. The description of the interface is made of these.
 *
 * @param method GET, which is answered at once however busy the rest is, or POST
 * @param path the path; one part of it may be {@code {name}}
 * @param takes the content types of the body; empty where there is none
 * @param answer gives the reply, or throws a {@link Refusal}
 * @param summary what it does, in a sentence; empty, as what follows, where nothing is described
 * @param parameters what may stand in the path or behind the question mark
 * @param gives the content types of the answer, and what it is
 * @param refusals the statuses of its refusals, beside those that all have
 */
record Route(
        String method,
        String path,
        Set<String> takes,
        Function<Call, Reply> answer,
        String summary,
        List<Parameter> parameters,
        Map<String, String> gives,
        Set<Integer> refusals) {

    /** One parameter; {@code choices} is empty where any text will do. */
    record Parameter(String name, String in, String about, List<String> choices) {
        static Parameter query(String name, String about, String... choices) {
            return new Parameter(name, "query", about, List.of(choices));
        }
    }

    static Route get(String path, Function<Call, Reply> answer) {
        return new Route("GET", path, Set.of(), answer, "", List.of(), Map.of(), Set.of());
    }

    static Route post(String path, Set<String> takes, Function<Call, Reply> answer) {
        return new Route("POST", path, takes, answer, "", List.of(), Map.of(), Set.of());
    }

    Route about(String what, Parameter... asked) {
        return new Route(method, path, takes, answer, what, List.of(asked), gives, refusals);
    }

    Route giving(String type, String what) {
        Map<String, String> all = new TreeMap<>(gives);
        all.put(type, what);
        return new Route(method, path, takes, answer, summary, parameters, all, refusals);
    }

    Route refusing(Integer... statuses) {
        return new Route(method, path, takes, answer, summary, parameters, gives, Set.of(statuses));
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
