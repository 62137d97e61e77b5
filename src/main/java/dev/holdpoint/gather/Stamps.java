package dev.holdpoint.gather;

import dev.holdpoint.situation.Moment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times at the beginning of log lines, and in reports. A time without an offset is none. */
final class Stamps {
    /** How far into a line a stamp may begin: behind an address or the name of a container. */
    private static final int DEEPEST = 120;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String ZONE = " ?(Z|UTC|[+-]\\d\\d:?\\d\\d)(?![\\w:])";
    private static final Pattern ISO =
            Pattern.compile("(?<![\\d-])(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(\\.\\d{1,9})?" + ZONE);
    private static final Pattern PHP =
            Pattern.compile("\\[(\\d\\d)[-/]([A-Za-z]{3})[-/](\\d{4})[ :](\\d\\d:\\d\\d:\\d\\d)" + ZONE + "\\]");
    private static final Pattern ANY = Pattern.compile(
            "^\\W{0,2}(\\d{4}[-/]\\d\\d[-/]\\d\\d[T ]\\d\\d:\\d\\d|\\d\\d[-/][A-Za-z]{3}[-/]\\d{4}[ :]\\d\\d:\\d\\d|[A-Z][a-z]{2} [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d)");

    private Stamps() {}

    /** Whether a record of a log begins with that line. */
    static boolean begins(String line) {
        return ANY.matcher(head(line)).find();
    }

    /** The time in the head of a line, as a situation file would say it; empty without an offset. */
    static Optional<String> in(String line) {
        String head = head(line);
        Matcher php = PHP.matcher(head);
        if (php.find()) {
            int month = MONTHS.indexOf(php.group(2).toLowerCase(Locale.ROOT)) + 1;
            String date = php.group(3) + "-" + (month < 10 ? "0" : "") + month + "-" + php.group(1);
            return moment(date, php.group(4), "", php.group(5));
        }
        Matcher iso = ISO.matcher(head);
        return iso.find()
                ? moment(iso.group(1), iso.group(2), iso.group(3) == null ? "" : iso.group(3), iso.group(4))
                : Optional.empty();
    }

    private static String head(String line) {
        return line.substring(0, Math.min(line.length(), DEEPEST));
    }

    private static Optional<String> moment(String date, String time, String decimals, String zone) {
        String offset =
                zone.equals("UTC") ? "Z" : zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
        String text = date + "T" + time + decimals + offset;
        try {
            Moment.of(text);
            return Optional.of(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
