package dev.holdpoint.flink;

import dev.holdpoint.batch.Fields;
import dev.holdpoint.verdict.Decision;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.core.fs.Path;

/**
 * What the job is asked for. All of it is checked where the job is submitted: a cluster would fail, and try again and again.
 *
 * @param input a folder, or one file
 * @param output the folder to write in
 * @param gate the gate that is asked about
 * @param fields dotted paths into a verdict; none for all of it
 * @param watch how often to look for new files; empty to end with the files that are there
 */
record Arguments(Path input, Path output, Decision gate, List<String> fields, Optional<Duration> watch) {
    private static final List<String> KNOWN = List.of("input", "output", "gate", "fields", "watch");
    private static final String USAGE =
            "usage: --input FOLDER --output FOLDER [--gate close] [--fields a,b] [--watch SECONDS]";

    /** @throws IllegalArgumentException if they are not understood; the message says what was expected */
    static Arguments parse(String... arguments) {
        Map<String, String> options = options(arguments);
        return new Arguments(
                path(options, "input"),
                path(options, "output"),
                gate(options.getOrDefault("gate", "close")),
                fields(options.getOrDefault("fields", "")),
                Optional.ofNullable(options.get("watch")).map(Arguments::seconds));
    }

    private static Map<String, String> options(String... arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!KNOWN.contains(name) || i + 1 == arguments.length) {
                throw new IllegalArgumentException("not an option with a value: " + arguments[i] + "\n" + USAGE);
            }
            options.put(name, arguments[i + 1]);
        }
        return options;
    }

    private static Path path(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing\n" + USAGE);
        }
        Path path = new Path(value);
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException(
                    "--" + name + ": a path from the root was expected: each machine has a working folder of its own");
        }
        return path;
    }

    private static Decision gate(String name) {
        for (Decision decision : Decision.values()) {
            if (decision.isGate() && decision.wireName().equals(name.toLowerCase(Locale.ROOT))) {
                return decision;
            }
        }
        throw new IllegalArgumentException("--gate: expected start, close, resume or handoff");
    }

    private static List<String> fields(String paths) {
        List<String> fields = paths.isEmpty() ? List.of() : List.of(paths.split(",", -1));
        try {
            Fields.of(fields);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--fields: " + e.getMessage(), e);
        }
        return fields;
    }

    private static Duration seconds(String number) {
        try {
            Duration seconds = Duration.ofSeconds(Long.parseLong(number));
            if (seconds.compareTo(Duration.ZERO) > 0) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("--watch: a number of seconds was expected");
    }
}
