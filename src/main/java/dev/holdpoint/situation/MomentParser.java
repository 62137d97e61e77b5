package dev.holdpoint.situation;

import java.time.LocalDate;

/**
 * Reads ISO 8601, with a blank for the {@code T}, without seconds, and {@code +0100} for {@code +01:00}, where somebody writes so: {@code java.time}'s own parsers accept more than the format does, cannot say what is missing, and cost
 * a command line more time to load than everything else in a check.
 */
final class MomentParser {
    private final String text;
    private int at;

    MomentParser(String text) {
        this.text = text;
    }

    Moment parse() {
        LocalDate date = date();
        if (at == text.length()) {
            throw refused("the time of day and the offset are missing");
        }
        if (text.charAt(at) != 'T' && text.charAt(at) != 't' && text.charAt(at) != ' ') {
            throw refused("no time could be read");
        }
        if (text.charAt(at) == 't') {
            throw refused("a T must stand between date and time");
        }
        at++;
        int second = timeOfDay();
        int nano = decimals();
        if (at == text.length()) {
            throw refused("the offset is missing");
        }
        int offset = offset();
        if (at != text.length()) {
            throw refused("something stands behind the offset");
        }
        return Moment.of(text, date, second, nano, offset);
    }

    private LocalDate date() {
        int year = digits(4, 0, 9999, "year");
        expect('-', "no date could be read");
        int month = digits(2, 1, 12, "month");
        expect('-', "no date could be read");
        int day = digits(2, 1, 31, "day");
        if (day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            throw refused("that month has no day " + day);
        }
        return LocalDate.of(year, month, day);
    }

    private int timeOfDay() {
        int hour = digits(2, 0, 23, "hour");
        expect(':', "minutes are missing");
        int minute = digits(2, 0, 59, "minute");
        int second = 0;
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
            second = digits(2, 0, 59, "second");
        }
        return hour * 3600 + minute * 60 + second;
    }

    private int decimals() {
        if (at == text.length() || text.charAt(at) != '.') {
            return 0;
        }
        int start = ++at;
        int nano = 0;
        while (at < text.length() && isDigit(text.charAt(at)) && at - start < 9) {
            nano = nano * 10 + text.charAt(at++) - '0';
        }
        if (at == start) {
            throw refused("no digit follows the decimal point");
        }
        for (int i = at - start; i < 9; i++) {
            nano *= 10;
        }
        return nano;
    }

    private int offset() {
        if (text.charAt(at) == ' ' && at + 1 < text.length()) {
            at++;
        }
        char sign = text.charAt(at++);
        if (sign == 'Z') {
            return 0;
        }
        if (sign != '+' && sign != '-') {
            throw refused("the offset is not Z or ±hh:mm");
        }
        int hours = digits(2, 0, 18, "offset's hour");
        if (at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        int minutes = digits(2, 0, 59, "offset's minute");
        int seconds = hours * 3600 + minutes * 60;
        return sign == '-' ? -seconds : seconds;
    }

    private int digits(int count, int least, int most, String what) {
        int number = 0;
        for (int i = 0; i < count; i++, at++) {
            if (at == text.length() || !isDigit(text.charAt(at))) {
                throw refused("no " + what + " of " + count + " digits could be read");
            }
            number = number * 10 + text.charAt(at) - '0';
        }
        if (number < least || number > most) {
            throw refused("there is no " + what + " " + number);
        }
        return number;
    }

    private void expect(char c, String otherwise) {
        if (at == text.length() || text.charAt(at) != c) {
            throw refused(otherwise);
        }
        at++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
