package dev.holdpoint.serve;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as far as an answer needs it.
 *
 * @param part what stands in the path for {@code {…}}; empty where the route has no such part
 * @param query the parameters behind the question mark
 * @param type the content type, in lower case and without parameters; empty where there is no body
 * @param whole the content type as it was sent
 * @param body the body, whole
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: nobody compares or changes them
record Call(String part, Map<String, List<String>> query, String type, String whole, byte[] body) {
    /** The first value of a parameter. */
    Optional<String> query(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What the answer calls what was sent. */
    String name() {
        return query("name").orElse("-");
    }

    boolean isJson() {
        return type.endsWith("json");
    }
}
