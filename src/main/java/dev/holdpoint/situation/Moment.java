package dev.holdpoint.situation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point in time, with the text that it was written as. Two moments are equal when they are the same instant, whatever their
 * offsets.
 */
public final class Moment implements Comparable<Moment> {
    private final String text;
    private final long epochSecond;
    private final int nano;

    private Moment(String text, long epochSecond, int nano) {
        this.text = text;
        this.epochSecond = epochSecond;
        this.nano = nano;
    }

    /** The moment of an instant. */
    public static Moment of(Instant instant) {
        return of(instant.toString());
    }

    /**
     * The moment that an ISO 8601 text names: date, {@code T} or a blank, time with seconds and at most nine decimals or without,
     * {@code Z}, {@code ±hh:mm} or {@code ±hhmm}.
     *
     * @throws IllegalArgumentException if it names none, with what is wrong
     */
    public static Moment of(String text) {
        return new MomentParser(text).parse();
    }

    static Moment of(String text, LocalDate date, int secondOfDay, int nano, int offsetSeconds) {
        return new Moment(text, date.toEpochDay() * 86_400 + secondOfDay - offsetSeconds, nano);
    }

    /** The moment so many times 24 hours later. */
    public Moment plusDays(int days) {
        return new Moment(text, epochSecond + 86_400L * days, nano);
    }

    /** The same point in time. @throws DateTimeException beyond what {@link Instant} holds */
    public Instant toInstant() {
        return Instant.ofEpochSecond(epochSecond, nano);
    }

    @Override
    public int compareTo(Moment other) {
        return epochSecond != other.epochSecond
                ? Long.compare(epochSecond, other.epochSecond)
                : Integer.compare(nano, other.nano);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment && compareTo(moment) == 0;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(epochSecond) * 31 + nano;
    }

    /** The text, letter for letter. */
    @Override
    public String toString() {
        return text;
    }
}
