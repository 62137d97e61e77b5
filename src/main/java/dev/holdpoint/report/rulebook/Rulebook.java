package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleBook;
import java.util.List;
import java.util.Map;

/**
 * A policy with everything that its book shows.
 *
 * @param version the release
 * @param digest of all files, as verdicts carry it
 * @param book clauses, readings, rules and fixtures
 * @param files every file that decides or is said, by name
 * @param properties what is shown to hold of all situations, by the rules that it is about
 * @param packets the allow-lists of packets as their file has them
 */
public record Rulebook(
        String version,
        String digest,
        RuleBook book,
        List<File> files,
        Map<String, List<String>> properties,
        String packets) {
    /**
     * A file of the policy.
     *
     * @param path its name
     * @param digest of its bytes
     */
    public record File(String path, String digest) {}
}
