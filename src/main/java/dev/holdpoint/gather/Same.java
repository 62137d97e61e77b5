package dev.holdpoint.gather;

import dev.holdpoint.situation.Moment;
import dev.holdpoint.situation.Version;

/** Whether two values of a field say the same: versions by R-16, instants as instants, addresses without the last slash. */
final class Same {
    private Same() {}

    static boolean value(String path, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (path.endsWith("ersion")) {
            return shortest(one).equals(shortest(other));
        }
        if (path.equals(Finds.OCCURRED) || path.equals(Finds.AS_OF)) {
            return Moment.of(one).equals(Moment.of(other));
        }
        return path.equals("environment.site") && withoutSlash(one).equals(withoutSlash(other));
    }

    /** Without zeros at the end of the leading numbers. */
    private static Version shortest(String version) {
        int end = Versions.numbers(version);
        String numbers = version.substring(0, end);
        while (numbers.endsWith(".0")) {
            numbers = numbers.substring(0, numbers.length() - 2);
        }
        return Version.of(numbers + version.substring(end));
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
