package dev.holdpoint.report.rulebook;

import dev.holdpoint.register.PolicyDigests;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.text.Shipped;
import dev.holdpoint.verdict.PolicyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A policy with everything that its book shows.
 *
 * @param version the release; where the rules are not those of it, that is said as well
 * @param digest of all files, as verdicts carry it
 * @param book clauses, readings, rules and fixtures
 * @param files every file that decides or is said, by name
 * @param properties what is to hold of every situation
 * @param packets the allow-lists of packets as their file has them
 * @param shown what was shown of the properties, where somebody has looked
 */
public record Rulebook(
        String version,
        String digest,
        RuleBook book,
        List<File> files,
        List<Holding> properties,
        String packets,
        Optional<Shown> shown) {
    /**
     * A file of the policy.
     *
     * @param path its name
     * @param digest of its bytes
     */
    public record File(String path, String digest) {}

    /** The book of a policy; packets and properties are those of this release, whichever rules are shown. */
    public static Rulebook of(PolicyId policy, PolicyDigests digests, RuleBook book) {
        List<File> files = new ArrayList<>();
        digests.files().forEach((name, digest) -> files.add(new File(name, "sha256:" + digest)));
        return new Rulebook(
                policy.warning().map(by -> policy.version() + ", " + by).orElse(policy.version()),
                digests.digest(),
                book,
                List.copyOf(files),
                Holding.read(Shipped.rules("properties.yaml")),
                Shipped.rules("packets.yaml"),
                Optional.empty());
    }

    /** The same with what was shown of its properties; these are then those that were looked at. */
    public Rulebook with(Shown proofs) {
        List<Holding> stated =
                proofs.stated().stream().map(Shown.Answer::property).toList();
        return new Rulebook(version, digest, book, files, stated, packets, Optional.of(proofs));
    }

    /** What was shown of the property, in brackets; empty where nobody has looked. */
    String answered(Holding property) {
        return shown.stream()
                .flatMap(all -> all.answers().stream())
                .filter(answer -> answer.property().name().equals(property.name()))
                .map(answer -> " (" + answer.answer() + ")")
                .findFirst()
                .orElse("");
    }

    /** What is to hold of every situation, of the clauses that a rule implements. */
    List<Holding> propertiesOf(RuleText rule) {
        return properties.stream().filter(property -> property.isAbout(rule)).toList();
    }
}
