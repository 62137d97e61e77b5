package dev.holdpoint.serve;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What is answered.
 *
 * @param status the HTTP status
 * @param type the content type
 * @param headers what else is said, by header
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way through: nobody compares or changes them
record Reply(int status, String type, Map<String, String> headers, byte[] body) {
    static final String JSON = "application/json";
    static final String HTML = "text/html; charset=utf-8";

    static Reply json(String text) {
        return of(JSON, text);
    }

    static Reply html(String text) {
        return of(HTML, text);
    }

    static Reply of(String type, String text) {
        return new Reply(200, type, Map.of(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, to be saved under that name, which is one of ours. */
    Reply saved(String name) {
        return new Reply(status, type, Map.of("Content-Disposition", "attachment; filename=\"" + name + "\""), body);
    }

    Reply with(int otherStatus) {
        return new Reply(otherStatus, type, headers, body);
    }
}
