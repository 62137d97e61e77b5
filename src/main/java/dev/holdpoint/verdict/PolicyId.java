package dev.holdpoint.verdict;

import java.util.function.Supplier;

/**
 * Which rules decided.
 *
 * @param version the release that they came with
 * @param digestSource gives {@code sha256:} and the digest of the rule files; asked only when it is shown
 */
public record PolicyId(String version, Supplier<String> digestSource) {
    /** The digest of the rule files, as {@code sha256:…}. */
    public String digest() {
        return digestSource.get();
    }
}
