package dev.holdpoint.oracle;

import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Version;
import java.util.regex.Pattern;

/** a version written shorter is the same version. */
final class Versions {
    /** Zeros at the end of the numbers that a version begins with; {@code 3.2.0-1} has none there. */
    private static final Pattern ZEROS = Pattern.compile("^(\\d+(?:[.+_~-]\\d+)*?)(?:[.+_~-]0+)+(?![.+_~-]?\\d)");

    private Versions() {}

    /** Whether both are given and name one version. */
    static boolean same(Fact<Version> one, Fact<Version> other) {
        return one.known() && other.known() && same(one.get(), other.get());
    }

    /** Whether both are given and name two versions. */
    static boolean differ(Fact<Version> one, Fact<Version> other) {
        return one.known() && other.known() && !same(one.get(), other.get());
    }

    static boolean same(Version one, Version other) {
        return one.compareTo(other) == 0 || shortest(one).compareTo(shortest(other)) == 0;
    }

    private static Version shortest(Version version) {
        return Version.of(ZEROS.matcher(version.toString()).replaceFirst("$1"));
    }
}
