package dev.holdpoint.gather;

import java.util.List;

/**
 * One field of which two different things are stated.
 *
 * @param path the field
 * @param values each different one once, the situation's own first
 */
public record Conflict(String path, List<Claim> values) {
    public Conflict {
        values = List.copyOf(values);
    }

    /**
     * Who says what.
     *
     * @param line from 1; 0 where a situation that was built in code says it
     */
    public record Claim(String value, String from, int line) {}
}
