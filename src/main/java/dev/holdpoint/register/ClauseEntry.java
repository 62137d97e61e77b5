package dev.holdpoint.register;

import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import java.util.Optional;
import java.util.Set;

/**
 * One clause of the register.
 *
 * @param clause its id
 * @param section the title of its section
 * @param asks what it asks, in our words: a statement that starts in lower case
 * @param decides the decisions that hang on it
 * @param unchecked why no rule checks it; empty where rules do
 * @param line where the register says so
 */
public record ClauseEntry(
        Clause clause, String section, String asks, Set<Decision> decides, Optional<String> unchecked, int line) {}
