package dev.holdpoint.read.problem;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a time means that is written in another order: each date that it may be, its time of day and its offset, as far as these
 * are there. The offset is never guessed.
 */
final class OtherTime {
    private static final String FORM = "write date, `T`, time, and `Z` for UTC or an offset such as `+02:00`";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:/-])(\\d{1,2})[:.h](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|uhr|h)?(?![\\d/-]|\\.\\d)");
    private static final Pattern BARE_HOUR = Pattern.compile("(?<![\\d.:/-])(\\d{1,2})\\s*(am|pm|uhr)\\b");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])\\s?(\\d{1,2})[-/.]\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?:[t _-]?(\\d{2})(\\d{2})(\\d{2})?)?(?!\\d)");
    private static final Pattern WITHOUT_COLONS =
            Pattern.compile("(?<=^\\d{4}-\\d{2}-\\d{2}[t ])(\\d{2})(\\d{2})(?=\\s*(?:z|[+-]|$))");
    private static final Pattern NAMED_DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?[ /-]*(?:of )?([a-zä]{3,9})\\.?,?[ /-]*(\\d{4})(?!\\d)");
    private static final Pattern NAMED_MONTH_FIRST =
            Pattern.compile("\\b([a-zä]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
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
    private String counted = "";
    private boolean dated;
    private boolean relative;
    private boolean ordered;
    private boolean range;

    private OtherTime() {}

    static OtherTime of(String text) {
        OtherTime other = new OtherTime();
        if (text.length() <= 60) {
            String lower = WITHOUT_COLONS
                    .matcher(text.strip().toLowerCase(Locale.ROOT))
                    .replaceFirst("$1:$2");
            other.ordered = YEAR_FIRST.matcher(lower).lookingAt() && lower.startsWith("-", 4);
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
        Matcher compact = COMPACT.matcher(text);
        if (compact.find()) {
            date(compact.group(1), compact.group(2), compact.group(3));
            if (compact.group(4) != null) {
                clock(compact.group(4), compact.group(5), compact.group(6), null);
            }
            return without(text, compact);
        }
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.find()) {
            date(first.group(1), first.group(2), first.group(3));
            return without(text, first);
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.find()) {
            String year = last.group(4).length() == 2 ? "20" + last.group(4) : last.group(4);
            date(year, last.group(3), last.group(1));
            if (!last.group(2).equals(".")) {
                date(year, last.group(1), last.group(3));
            }
            return without(text, last);
        }
        return named(text);
    }

    private String named(String text) {
        Matcher day = NAMED_DAY_FIRST.matcher(text);
        if (day.find() && month(day.group(2)) != null) {
            date(day.group(3), month(day.group(2)), day.group(1));
            return without(text, day);
        }
        Matcher month = NAMED_MONTH_FIRST.matcher(text);
        if (month.find() && month(month.group(1)) != null) {
            date(month.group(3), month(month.group(1)), month.group(2));
            return without(text, month);
        }
        return text;
    }

    private static @Nullable String month(String name) {
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

    private void date(String year, @Nullable String month, String day) {
        dated = true;
        try {
            dates.add(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(String.valueOf(month)), Integer.parseInt(day))
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

    /** What is told to be wrong. */
    String why(String otherwise) {
        if (range && !dates.isEmpty()) {
            return "two times of day stand here";
        }
        if (!dated && time != null && !relative) {
            return "the date is missing";
        }
        if (dates.isEmpty()) {
            return relative ? "a word such as now or yesterday means another time when it is read again" : otherwise;
        }
        if (dates.size() > 1) {
            return "it can be read as two dates";
        }
        if (time == null) {
            return otherwise.contains("no hour") || otherwise.contains("no minute") || otherwise.contains("no second")
                    ? otherwise
                    : offset == null ? "the time of day and the offset are missing" : otherwise;
        }
        if (!counted.isEmpty()) {
            return "these are " + counted + " since 1970";
        }
        String order = ordered ? "" : "it is written in another way";
        return offset != null
                ? "it is written in another way"
                : order + (ordered ? "" : ", and ") + "the offset is missing";
    }

    /** @param path the field that the time is of */
    String help(String path) {
        if (!dated && time != null && !relative) {
            String clock = time.substring(0, 5);
            return "write the date and `T` in front, as in `2026-04-29T" + clock
                    + "`, and `Z` for UTC or an offset behind it; `holdpoint set FILE '" + path + "=today " + clock
                    + "'` does so for today";
        }
        if (dates.isEmpty()) {
            return relative
                    ? FORM + "; `holdpoint set FILE " + path + "=now` writes the present one, `'" + path
                            + "=today 02:41'` one of today"
                    : FORM;
        }
        List<String> values = new ArrayList<>();
        for (String date : dates) {
            values.add("`" + date + "T" + (time == null ? "hh:mm" : time) + (offset == null ? "" : offset) + "`");
        }
        String written = String.join(" or ", values);
        if (time == null) {
            return "write " + written
                    + " with the time of day, and `Z` for UTC or an offset such as `+02:00` behind it; or `unknown`"
                    + " where nobody knows it";
        }
        if (range) {
            return "write the first of them, " + written + (offset == null ? " with the offset behind it" : "")
                    + ", and the rest into `description`";
        }
        if (offset == null) {
            return "write " + written + ", and `Z` for UTC or an offset such as `+02:00` behind it";
        }
        return values.size() == 1 ? "did you mean " + written + "?" : "write " + written;
    }
}
