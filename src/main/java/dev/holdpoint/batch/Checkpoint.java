package dev.holdpoint.batch;

import dev.holdpoint.situation.Party;
import dev.holdpoint.text.WholeFile;
import dev.holdpoint.verdict.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A point from which a run can be continued: so much of the input became so many bytes of the output.
 *
 * @param call what the run was asked for, by name; a run that was asked for something else cannot go on from here
 * @param position how far the input had been dealt with
 * @param bytes how long the output was
 * @param tally what was counted up to here
 */
record Checkpoint(Map<String, String> call, Position position, long bytes, Tally tally) {
    private static final String FORMAT = "holdpoint batch 1";

    /** Puts it in the place of the one before, in one step: whatever happens, one of the two is there. */
    void write(Path file) throws IOException {
        WholeFile.write(file, text());
    }

    private String text() {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        call.forEach((name, value) -> line(text, "call " + name, value));
        line(text, "documents", position.documents());
        line(text, "consumed", position.consumed());
        line(text, "checksum", position.checksum());
        line(text, "bytes", bytes);
        for (Entry.Kind kind : Entry.Kind.values()) {
            line(text, "kind " + kind, tally.count(kind));
        }
        tally.clauses().forEach((clause, count) -> line(text, "clause " + clause, count));
        tally.parties().forEach((party, count) -> line(text, "party " + party, count));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append('=').append(value).append('\n');
    }

    static Checkpoint read(Path file) throws IOException {
        try {
            return parse(Files.readAllLines(file));
        } catch (IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            throw new ResumeException(file + " is not what a batch leaves to be continued from");
        }
    }

    private static Checkpoint parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FORMAT)) {
            throw new IllegalArgumentException("another format");
        }
        Map<String, String> call = new LinkedHashMap<>();
        Map<String, Long> numbers = new HashMap<>();
        Tally tally = new Tally();
        for (String line : lines.subList(1, lines.size())) {
            int end = line.indexOf('=');
            String key = line.substring(0, Math.max(0, end));
            String value = line.substring(end + 1);
            String name = key.substring(key.indexOf(' ') + 1);
            switch (key.substring(0, key.length() - name.length())) {
                case "call " -> call.put(name, value);
                case "kind " -> tally.add(Entry.Kind.valueOf(name), Long.parseLong(value));
                case "clause " -> tally.add(Clause.of(name), Long.parseLong(value));
                case "party " -> tally.add(Party.valueOf(name), Long.parseLong(value));
                default -> numbers.put(key, Long.valueOf(value));
            }
        }
        Position position =
                new Position(number(numbers, "documents"), number(numbers, "consumed"), number(numbers, "checksum"));
        return new Checkpoint(call, position, number(numbers, "bytes"), tally);
    }

    private static long number(Map<String, Long> numbers, String name) {
        Long number = numbers.get(name);
        if (number == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return number;
    }
}
