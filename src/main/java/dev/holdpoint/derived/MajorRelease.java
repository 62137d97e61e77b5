package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;

/**
 * Whether the release is a major one.
 *
 * @param major what is known of it
 * @param basis the fact that says so; unknown where nothing does
 */
public record MajorRelease(Major major, Fact<?> basis) {}
