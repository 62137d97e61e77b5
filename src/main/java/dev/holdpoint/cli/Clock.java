package dev.holdpoint.cli;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The time that it is where the command line runs: the library reads no clock. */
final class Clock {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private final ZonedDateTime now;

    Clock(ZonedDateTime now) {
        this.now = now;
    }

    static Clock system() {
        return new Clock(ZonedDateTime.now(ZoneId.systemDefault()));
    }

    /** The present time with the machine's offset, to the second. */
    String now() {
        return WRITTEN.format(now);
    }

    /** What {@code now}, {@code today 02:41} and {@code yesterday 23:50} mean as a situation file would say it. */
    Optional<String> meant(String words) {
        String[] parts = words.strip().split("\\s+", -1);
        if (parts.length == 1 && parts[0].equals("now")) {
            return Optional.of(now());
        }
        boolean today = parts[0].equals("today");
        if (parts.length != 2 || !(today || parts[0].equals("yesterday"))) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.parse(parts[1].length() == 4 ? "0" + parts[1] : parts[1]);
            return Optional.of(WRITTEN.format(now.minusDays(today ? 0 : 1).with(time.truncatedTo(ChronoUnit.SECONDS))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
