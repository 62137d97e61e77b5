package dev.holdpoint.secret;

import java.util.Locale;

/** What one line of text looks like to someone who searches for logs. */
enum LogLine {
    /** A program wrote it, with date and time. */
    STAMPED,
    /** A frame of a stack trace that shows a server's path or a call's arguments. */
    FRAME,
    /** Goes with the lines before it. */
    CONTINUED,
    OTHER;

    /** How lines begin that need no more evidence; 0 is a digit, a is a letter. */
    private static final String[] STAMPS = {
        "[00-aaa-0000 00:00:00", // PHP's error log, WordPress's debug.log
        "0000-00-00T00:00:00+00:00 ", // WooCommerce
        "0000/00/00 00:00:00 [", // nginx's error log
        "aaa 00 00:00:00 ", // syslog
        "aaa  0 00:00:00 ",
        "[aaa aaa 00 00:00:00", // Apache's error log
        "[0000-00-00T00:00:00", // Monolog
        "[0000-00-00 00:00:00]",
    };

    /** Beginnings that people write as well: a level must follow. */
    private static final String[] DATES = {"0000-00-00T00:00:00", "0000-00-00 00:00:00", "00.00.0000 00:00:00"};

    private static final String[] LEVELS = {
        "error", "warn", "notice", "info", "debug", "fatal", "critical", "emerg", "alert", "trace"
    };

    private static final String REQUEST = " [00/aaa/0000:00:00:00";
    private static final int REQUEST_WITHIN = 90;
    private static final int LEVEL_WITHIN = 36;

    /** Judges a line by its beginning. */
    static LogLine of(String head) {
        int start = quoted(head);
        if (isStamped(head, start)) {
            return STAMPED;
        }
        if (isFrame(head, start)) {
            return FRAME;
        }
        String line = head.strip();
        return isContinued(head, line) ? CONTINUED : OTHER;
    }

    private static boolean isContinued(String head, String line) {
        if (line.isEmpty()) {
            return false;
        }
        return head.startsWith("  ")
                || head.startsWith("\t")
                || line.startsWith("}")
                || line.startsWith(")")
                || line.startsWith("Stack trace:")
                || line.startsWith("thrown in ")
                || line.startsWith("PHP message:")
                || (line.startsWith("#") && line.endsWith("{main}"));
    }

    private static boolean isStamped(String head, int start) {
        for (String stamp : STAMPS) {
            if (matches(head, start, stamp)) {
                return true;
            }
        }
        for (String date : DATES) {
            if (matches(head, start, date)) {
                return hasLevel(head, start + date.length());
            }
        }
        int limit = Math.min(head.length(), start + REQUEST_WITHIN);
        for (int i = head.indexOf(" [", start); i >= 0 && i < limit; i = head.indexOf(" [", i + 1)) {
            if (matches(head, i, REQUEST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrame(String head, int start) {
        if (matches(head, start, "#0 ") || matches(head, start, "#00 ")) {
            int body = head.indexOf(' ', start) + 1;
            return head.startsWith("/", body)
                    || head.startsWith(":\\", body + 1)
                    || head.contains("('")
                    || head.startsWith("[internal", body);
        }
        String line = head.strip();
        return (line.startsWith("at ") && line.contains("(") && line.contains(":"))
                || (line.startsWith("File \"/") && line.contains(", line "));
    }

    private static boolean hasLevel(String head, int from) {
        String rest = head.substring(from, Math.min(head.length(), from + LEVEL_WITHIN))
                .toLowerCase(Locale.ROOT);
        for (String level : LEVELS) {
            int at = rest.indexOf(level);
            if (at >= 0 && at < 16) {
                return true;
            }
        }
        return false;
    }

    /** Skips the quoting marks of mails and tickets. */
    private static int quoted(String head) {
        int at = 0;
        while (at < head.length()
                && (head.charAt(at) == '>' || head.charAt(at) == '|' || (at < 4 && head.charAt(at) == ' '))) {
            at++;
        }
        return at;
    }

    private static boolean matches(String head, int start, String shape) {
        if (head.length() < start + shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char want = shape.charAt(i);
            char c = head.charAt(start + i);
            if (want == '0'
                    ? !Chars.isDigit(c)
                    : want == 'a' ? !Chars.isAsciiLetter(c) : want != c && !(want == '+' && c == '-')) {
                return false;
            }
        }
        return true;
    }
}
