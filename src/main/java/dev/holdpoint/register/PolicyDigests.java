package dev.holdpoint.register;

import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Shipped;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that decide and say what a verdict says, each by its digest: all that lies in the folder {@code rules}. One digest over
 * them all is that of this list as {@code sha256sum *} writes it in that folder, so that {@code sha256sum * | sha256sum} gives it.
 *
 * @param files the SHA-256 of each file in hexadecimal digits, by its name
 */
public record PolicyDigests(SortedMap<String, String> files) {
    private static final String BETWEEN = "  ";
    private static final String PREFIX = "sha256:";

    public PolicyDigests {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of this release, as the build listed them. */
    public static PolicyDigests standard() {
        SortedMap<String, String> files = new TreeMap<>();
        standardList().lines().forEach(line -> {
            int digits = line.indexOf(BETWEEN);
            files.put(line.substring(digits + BETWEEN.length()), line.substring(0, digits));
        });
        return new PolicyDigests(files);
    }

    /** {@code sha256:…} over the files of this release, as verdicts show it; worked out once, and not for each of a million of them. */
    public static String ofStandard() {
        return Once.DIGEST;
    }

    /**
     * The files of a folder in the place of ours: its rule files, and its register where it has one. Whatever else there is stays
     * that of this release, since that is what is used.
     */
    public static PolicyDigests of(RuleFiles rules, Optional<String> register) {
        SortedMap<String, String> files = new TreeMap<>(standard().files());
        files.keySet().removeIf(RuleFile::isRuleFile);
        rules.files().forEach(file -> files.put(file.name(), hex(file.text())));
        register.ifPresent(text -> files.put("register.yaml", hex(text)));
        return new PolicyDigests(files);
    }

    /** {@code sha256:…} over all of them. */
    public String digest() {
        StringBuilder list = new StringBuilder();
        files.forEach((name, hex) -> list.append(hex + BETWEEN + name + "\n"));
        return of(list.toString());
    }

    private static String hex(String text) {
        return of(text).substring(PREFIX.length());
    }

    private static String of(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String standardList() {
        return Shipped.beside(PolicyDigests.class, "rules.sha256");
    }

    private static final class Once {
        static final String DIGEST = of(standardList());
    }
}
