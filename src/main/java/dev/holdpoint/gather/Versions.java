package dev.holdpoint.gather;

import dev.holdpoint.situation.Version;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Versions in what reports say. */
final class Versions {
    private static final int LONGEST = 64;
    private static final List<String> STAGES = List.of("rc", "alpha", "beta", "dev");

    private Versions() {}

    /** Whether the text is a version and nothing else, with a dot in it. */
    static boolean alone(String text) {
        return text.length() <= LONGEST && text.indexOf('.') > 0 && Version.isVersion(text);
    }

    /** The version that the value begins with, behind a tick or a cross. */
    static Optional<String> first(String value) {
        int start = Texts.end(value, 0, c -> " \t✔❌✖".indexOf(c) >= 0);
        int end = Texts.end(value, start, c -> " \t,;(".indexOf(c) < 0);
        return Optional.of(value.substring(start, end)).filter(Versions::alone);
    }

    /** The same without what a distribution adds to PHP's: {@code 8.2.18-1+deb12u3} is 8.2.18, {@code 8.5.0RC1} itself. */
    static Optional<String> php(String value) {
        return first(value).map(Versions::withoutDistribution).filter(Versions::alone);
    }

    private static String withoutDistribution(String version) {
        int end = numbers(version);
        int word = version.startsWith("-", end) ? end + 1 : end;
        String tail = version.substring(word).toLowerCase(Locale.ROOT);
        return tail.isEmpty() || STAGES.stream().anyMatch(tail::startsWith) ? version : version.substring(0, end);
    }

    /** Where the numbers end that a version begins with. */
    static int numbers(String version) {
        return Texts.end(version, 0, c -> Texts.isDigit(c) || c == '.');
    }
}
