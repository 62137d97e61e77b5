package dev.holdpoint.gather;

import dev.holdpoint.situation.Version;
import java.util.Locale;
import java.util.Optional;

/** Versions in what reports say. */
final class Versions {
    private static final int LONGEST = 64;

    private Versions() {}

    /** Whether the text is a version and nothing else, with a dot in it. */
    static boolean alone(String text) {
        return text.length() <= LONGEST && text.indexOf('.') > 0 && Version.isVersion(text);
    }

    /** The version that the value begins with, behind a tick or a cross. */
    static Optional<String> first(String value) {
        int start = 0;
        while (start < value.length() && " \t✔❌✖".indexOf(value.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < value.length() && end - start <= LONGEST && " \t,;(".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return Optional.of(value.substring(start, end)).filter(Versions::alone);
    }

    /** The same without what a distribution adds to PHP's: {@code 8.2.18-1+deb12u3} is 8.2.18, {@code 8.5.0RC1} itself. */
    static Optional<String> php(String value) {
        return first(value).map(Versions::withoutDistribution).filter(Versions::alone);
    }

    private static String withoutDistribution(String version) {
        int end = 0;
        while (end < version.length() && (Texts.isDigit(version.charAt(end)) || version.charAt(end) == '.')) {
            end++;
        }
        String tail = version.substring(end);
        int word = tail.startsWith("-") ? 1 : 0;
        boolean distribution = tail.length() > word && !isStage(tail.substring(word));
        return distribution ? version.substring(0, end) : version;
    }

    private static boolean isStage(String tail) {
        String lower = tail.toLowerCase(Locale.ROOT);
        return lower.startsWith("rc")
                || lower.startsWith("alpha")
                || lower.startsWith("beta")
                || lower.startsWith("dev");
    }
}
