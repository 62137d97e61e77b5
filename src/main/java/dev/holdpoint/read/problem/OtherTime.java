package dev.holdpoint.read.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a time means that is written in another order: each date that it may be, its time of day and its offset, as far as these
 * are there. The offset is never guessed.
 */
final class OtherTime {
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:/-])(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?(?![\\d/-]|\\.\\d)");
    private static final Pattern BARE_HOUR = Pattern.compile("(?<![\\d.:/-])(\\d{1,2})\\s*(am|pm|uhr)\\b");
    private static final Pattern WITHOUT_COLONS =
            Pattern.compile("(?<=^\\d{4}-\\d{2}-\\d{2}[t ])(\\d{2})(\\d{2})(?=\\s*(?:z|[+-]|$))");
    private static final Pattern OFFSET = Pattern.compile(
            "(?:(?<=[\\d\\s])(z|utc|gmt|cest|cet|mesz|mez|bst|west|wet|eest|eet|est|edt|cdt|mst|mdt|pst|pdt)\\s*$)|(?:(?:utc|gmt)?([+-])(\\d{1,2}):?(\\d{2})?\\s*$)");
    /** From one time of day to another. */
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)(\\s*(?:/|-|\u2013|to|bis|until|or|oder|\\.\\.+)\\s*)(\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)(?!\\d)(?=$|[^:.\\d]|[+z])");

    private static final Pattern RELATIVE =
            Pattern.compile("\\b(now|today|tonight|yesterday|ago|(this|last) (morning|night)|jetzt|heute|gestern)\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final Set<String> dates = new LinkedHashSet<>();
    private @Nullable String time;
    private @Nullable String offset;
    private @Nullable String counted;
    private boolean dated;
    private boolean relative;
    private boolean ordered;
    private boolean range;

    /** An order in which dates are written, with the groups of year, month and day. */
    private enum Order {
        COMPACT("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?:[t _-]?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)", 1, 2, 3),
        YEAR_FIRST("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", 1, 2, 3),
        YEAR_LAST("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)", 4, 3, 1),
        NAMED_DAY_FIRST(
                "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[ /-]*(?:of )?([a-zä]{3,9})\\.?,?[ /-]*(\\d{4})(?!\\d)",
                3, 2, 1),
        NAMED_MONTH_FIRST("\\b([a-zä]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)", 3, 1, 2);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;

        Order(String pattern, int year, int month, int day) {
            this.pattern = Pattern.compile(pattern);
            this.year = year;
            this.month = month;
            this.day = day;
        }
    }

    private OtherTime() {}

    static OtherTime of(String text) {
        OtherTime other = new OtherTime();
        if (text.length() <= 60) {
            String lower = WITHOUT_COLONS
                    .matcher(text.strip().toLowerCase(Locale.ROOT))
                    .replaceFirst("$1:$2");
            other.ordered = Order.YEAR_FIRST.pattern.matcher(lower).lookingAt() && lower.startsWith("-", 4);
            other.relative = RELATIVE.matcher(lower).find();
            Matcher range = RANGE.matcher(lower);
            other.range = range.find() && !isOffset(range);
            String from = other.range ? lower.substring(0, range.start(2)) + lower.substring(range.end(3)) : lower;
            if (!other.epoch(lower)) {
                other.read(from);
            }
        }
        return other;
    }

    /** A dash without blanks, and a time of day as offsets are written: that is one. */
    private static boolean isOffset(Matcher range) {
        return range.group(2).equals("-") && range.group(3).matches("(0\\d|1[0-4]):?(00|30|45)");
    }

    private boolean epoch(String text) {
        if (!text.matches("1\\d{9}(\\d{3})?")) {
            return false;
        }
        String at = Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10))).toString();
        dates.add(at.substring(0, 10));
        dated = true;
        time = at.substring(11, 19);
        counted = text.length() == 10 ? "seconds" : "milliseconds";
        offset = "Z";
        return true;
    }

    private void read(String text) {
        String left = dates(text);
        if (time == null) {
            left = time(left);
        }
        if (time != null) {
            offset = offset(left);
        }
    }

    /** Takes the date out of the text. */
    private String dates(String text) {
        for (Order order : Order.values()) {
            Matcher found = order.pattern.matcher(text);
            String month = found.find() ? month(found.group(order.month)) : null;
            if (month != null) {
                String year = found.group(order.year);
                String whole = year.length() == 2 ? "20" + year : year;
                date(whole, month, found.group(order.day));
                if (order == Order.YEAR_LAST && !found.group(2).equals(".")) {
                    date(whole, found.group(order.day), month);
                }
                if (order == Order.COMPACT && found.group(4) != null) {
                    clock(found.group(4), found.group(5), found.group(6), null);
                }
                return without(text, found);
            }
        }
        return text;
    }

    /** The number of a month; null where it is none by its name. */
    private static @Nullable String month(String name) {
        if (Character.isDigit(name.charAt(0))) {
            return name;
        }
        String start = name.substring(0, 3)
                .replace("mär", "mar")
                .replace("mai", "may")
                .replace("okt", "oct")
                .replace("dez", "dec");
        int at = MONTHS.indexOf(start);
        return at < 0 ? null : Integer.toString(at + 1);
    }

    private static String without(String text, Matcher found) {
        return text.substring(0, found.start()) + " "
                + text.substring(found.end()).replaceFirst("^[t,:]", " ");
    }

    private void date(String year, String month, String day) {
        dated = true;
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            // not in that order, then
        }
    }

    private String time(String text) {
        Matcher clock = TIME.matcher(text);
        if (clock.find()) {
            clock(clock.group(1), clock.group(2), clock.group(3), clock.group(4));
            return without(text, clock);
        }
        Matcher hour = BARE_HOUR.matcher(text);
        if (hour.find()) {
            clock(hour.group(1), "00", null, hour.group(2));
            return without(text, hour);
        }
        return text;
    }

    private void clock(String hours, String minutes, @Nullable String seconds, @Nullable String half) {
        int hour = Integer.parseInt(hours);
        if (half != null && half.startsWith("p") && hour < 12) {
            hour += 12;
        } else if (half != null && half.startsWith("a") && hour == 12) {
            hour = 0;
        }
        int second = seconds == null ? 0 : Integer.parseInt(seconds);
        if (hour < 24 && Integer.parseInt(minutes) < 60 && second < 60) {
            // seconds that nobody gave are none that anybody knows
            String ending = seconds == null ? "" : ":" + (second < 10 ? "0" : "") + second;
            time = (hour < 10 ? "0" : "") + hour + ":" + minutes + ending;
        }
    }

    private static @Nullable String offset(String text) {
        Matcher found = OFFSET.matcher(text.stripTrailing());
        if (!found.find()) {
            return null;
        }
        if (found.group(1) != null) {
            return switch (found.group(1)) {
                case "eest" -> "+03:00";
                case "cest", "mesz", "eet" -> "+02:00";
                case "cet", "mez", "bst", "west" -> "+01:00";
                case "edt" -> "-04:00";
                case "est", "cdt" -> "-05:00";
                case "mdt" -> "-06:00";
                case "mst", "pdt" -> "-07:00";
                case "pst" -> "-08:00";
                default -> "Z";
            };
        }
        String hours = found.group(3).length() == 1 ? "0" + found.group(3) : found.group(3);
        String minutes = found.group(4) == null ? "00" : found.group(4);
        boolean possible = Integer.parseInt(hours) < 15 && Integer.parseInt(minutes) < 60;
        return possible ? found.group(2) + hours + ":" + minutes : null;
    }

    /** The whole time, where nothing of it is open. */
    @Nullable
    String whole() {
        return dates.size() == 1 && time != null && offset != null && !range
                ? dates.iterator().next() + "T" + time + offset
                : null;
    }

    /** What is to be said of it; the parser of the format's own times has said something too. */
    Holes holes(String parser) {
        boolean digits = parser.contains("no hour") || parser.contains("no minute") || parser.contains("no second");
        return name -> switch (name) {
            case "near" -> whole();
            case "undated" -> Holes.when(!dated && time != null && !relative);
            case "dateless" -> Holes.when(dates.isEmpty());
            case "dated" -> Holes.when(!dates.isEmpty());
            case "two" -> Holes.when(dates.size() > 1);
            case "clockless" -> Holes.when(time == null);
            case "offsetless" -> Holes.when(offset == null);
            case "relative" -> Holes.when(relative);
            case "range" -> Holes.when(range);
            case "ordered" -> Holes.when(ordered);
            case "digits" -> Holes.when(digits);
            case "parser" -> parser;
            case "counted" -> counted;
            case "clock" -> time == null ? null : time.substring(0, 5);
            case "times" -> times();
            default -> null;
        };
    }

    private String times() {
        String rest = "T" + (time == null ? "hh:mm" : time) + (offset == null ? "" : offset);
        return dates.stream().map(date -> "`" + date + rest + "`").collect(Collectors.joining(" or "));
    }
}
