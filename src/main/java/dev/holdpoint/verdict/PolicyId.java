package dev.holdpoint.verdict;

import java.util.function.Supplier;

/**
 * Which rules decided.
 *
 * @param version the release that they came with
 * @param digestSource gives {@code sha256:} and the digest of all files that decide or are said; asked only when it is shown
 */
public record PolicyId(String version, Supplier<String> digestSource) {
    /** The digest of all files that decide or are said, as {@code sha256:…}. */
    public String digest() {
        return digestSource.get();
    }
}
