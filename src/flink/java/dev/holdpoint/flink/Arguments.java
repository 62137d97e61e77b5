package dev.holdpoint.flink;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The job's options, each with a value. */
final class Arguments {
    private static final List<String> KNOWN = List.of("input", "output", "gate", "fields", "watch");

    private Arguments() {}

    static Map<String, String> parse(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not an option with a value: " + arguments[i]);
            }
            options.put(name, arguments[i + 1]);
        }
        needed(options, "input");
        needed(options, "output");
        return options;
    }

    static String needed(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }
}
