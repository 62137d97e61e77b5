package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleBook;
import java.util.List;
import java.util.Optional;

/**
 * A policy with everything that its book shows.
 *
 * @param version the release
 * @param digest of all rule files, as verdicts carry it
 * @param book clauses, readings, rules and fixtures
 * @param files the rule files and the register, in order
 * @param packets the allow-lists of packets as their file has them; empty where there is none
 */
public record Rulebook(String version, String digest, RuleBook book, List<File> files, Optional<String> packets) {
    /**
     * A file of the policy.
     *
     * @param path as messages call it
     * @param digest of its bytes
     */
    public record File(String path, String digest) {}
}
