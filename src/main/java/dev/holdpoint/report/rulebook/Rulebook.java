package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import java.util.List;

/**
 * A policy with everything that its book shows.
 *
 * @param version the release
 * @param digest of all files, as verdicts carry it
 * @param book clauses, readings, rules and fixtures
 * @param files every file that decides or is said, by name
 * @param properties what is to hold of every situation
 * @param packets the allow-lists of packets as their file has them
 */
public record Rulebook(
        String version, String digest, RuleBook book, List<File> files, List<Holding> properties, String packets) {
    /**
     * A file of the policy.
     *
     * @param path its name
     * @param digest of its bytes
     */
    public record File(String path, String digest) {}

    /** What is to hold of every situation, of the clauses that a rule implements. */
    List<Holding> propertiesOf(RuleText rule) {
        return properties.stream().filter(property -> property.isAbout(rule)).toList();
    }
}
