package dev.holdpoint.secret;

import java.util.List;

/** What one line of text looks like to someone who searches for logs. */
enum LogLine {
    /** A program wrote it, with date and time. */
    STAMPED,
    /** A frame of a stack trace that shows a server's path or a call's arguments. */
    FRAME,
    /** Goes with the lines before it. */
    CONTINUED,
    BLANK,
    OTHER;

    /** How entries begin that need no more evidence, wherever they stand; 0 is a digit, a is a letter. */
    private static final List<String> MARKS = List.of(
            "[00-aaa-0000 00:00:00", // PHP's error log, WordPress's debug.log
            "[aaa aaa 00 00:00:00", // Apache's error log
            "[0000-00-00T00:00:00", // Monolog
            "[0000-00-00 00:00:00",
            "[0000/00/00 00:00:00");

    /** How entries begin at the start of a line, or behind what a tool put before it. */
    private static final List<String> STAMPS = List.of(
            "0000/00/00 00:00:00", // nginx's error log
            "aaa 00 00:00:00 ", // syslog
            "aaa  0 00:00:00 ",
            "00-aaa-0000 00:00:00",
            "aaa aaa 00 00:00:00 0000", // ctime
            "aaa aaa  0 00:00:00 0000",
            "00-00-0000 @ 00:00:00",
            "0000-00-00T00:00:00",
            "0000-00-00 00:00:00",
            "00.00.0000 00:00:00",
            "a0000 00:00:00.000", // glog
            "000000 00:00:00 [", // old MySQL
            "00:00:00.000 [",
            "[00:00:00.000]",
            "[00000.000000]"); // the kernel

    /** Names under which logs of JSON lines keep the time, if it is a number. */
    private static final List<String> TIMES = List.of("\"ts\":", "\"time\":", "timestamp\":");

    private static final List<String> MESSAGES = List.of(
            "\"level",
            "\"severity",
            "\"lvl",
            "\"msg",
            "\"message",
            "\"log\"",
            "\"channel",
            "level=",
            "msg=",
            "severity=");

    private static final List<String> GOING_ON = List.of("}", ")", "Stack trace:", "thrown in ", "PHP message:");

    /** The quoting marks of mails, tickets and chats. */
    private static final Alphabet QUOTED = Alphabet.WHITESPACE.with(">|`\"'*-+•");

    private static final Alphabet BEFORE_LEVEL = Alphabet.DIGITS.with(" .,[|-");
    private static final String REQUEST = " [00/aaa/0000:00:00:00";

    private static final int REQUEST_WITHIN = 90;
    private static final int LEVEL_WITHIN = 56;
    private static final int PREFIX = 90;

    /** No stamp is shorter, and in none a letter stands behind. */
    private static final int STAMP = 14;

    /** Judges a line by its beginning. */
    static LogLine of(String head) {
        int start = QUOTED.runEnd(head, 0, 40);
        if (start == head.length()) {
            return BLANK;
        }
        if (isStamped(head, start)) {
            return STAMPED;
        }
        if (isFrame(head, start)) {
            return FRAME;
        }
        return isContinued(head, head.strip()) ? CONTINUED : OTHER;
    }

    /** Whether an entry starts there though no line does: a stamp in brackets, or a frame with its number. */
    static boolean startsAnywhere(String text, int at) {
        char c = text.charAt(at);
        if ((c != '[' && c != '#') || at == 0 || !isGap(text.charAt(at - 1))) {
            return false;
        }
        if (c == '#') {
            int digits = Alphabet.DIGITS.runEnd(text, at + 1, at + 4);
            return digits > at + 1 && text.startsWith(" ", digits) && isPath(text, digits + 1);
        }
        return matchesOne(text, at, MARKS);
    }

    /** A space, the end of a tag, a quote that opens. */
    private static boolean isGap(char c) {
        return c <= ' ' || c == '>' || c == '`' || c == '"';
    }

    private static boolean isContinued(String head, String line) {
        return head.startsWith("  ")
                || head.startsWith("\t")
                || Chars.hasOneAt(line, 0, GOING_ON)
                || (line.startsWith("#") && line.endsWith("{main}"));
    }

    private static boolean isStamped(String head, int start) {
        if (startsStamp(head, start)) {
            return saysSomething(head, start + STAMP) && (!isListed(head, start) || hasLevel(head, start));
        }
        int limit = Math.min(head.length(), start + REQUEST_WITHIN);
        for (int i = head.indexOf(" [", start); i >= 0 && i < limit; i = head.indexOf(" [", i + 1)) {
            if (matches(head, i, REQUEST)) {
                return true;
            }
        }
        for (int i = start + 1; i < head.length() && i < start + PREFIX; i++) {
            if (isPrefix(head, start, i) && startsStamp(head, i)) {
                return true;
            }
        }
        return isRecord(head, start);
    }

    /** Whether a word stands behind the stamp that is no zone's: a list of times is no log. */
    private static boolean saysSomething(String head, int from) {
        int letters = 0;
        for (int i = from; i <= head.length(); i++) {
            char c = i < head.length() ? head.charAt(i) : ' ';
            if (Character.isLetter(c)) {
                letters++;
            } else {
                String word = head.substring(i - letters, i);
                boolean zone = Vocabulary.Programs.TIME_ZONE.contains(word)
                        || c == '/'
                        || (i - letters > 0 && head.charAt(i - letters - 1) == '/');
                if (letters > 0 && !zone) {
                    return true;
                }
                letters = 0;
            }
        }
        return false;
    }

    private static boolean startsStamp(String head, int at) {
        return matchesOne(head, at, MARKS)
                || matchesOne(head, at, STAMPS)
                || (matches(head, at, "0000000000 ") && hasLevel(head, at))
                || (matches(head, at, "00:00:00") && isLevel(head, at + 8));
    }

    /** People make lists with a time at the start of each line. */
    private static boolean isListed(String head, int start) {
        return start > 1 && "-*+•".indexOf(head.charAt(start - 2)) >= 0 && head.charAt(start) != '[';
    }

    /** Whether a tool put before it what stands up to there: the name of a container, or of a file and a line. */
    private static boolean isPrefix(String head, int start, int at) {
        char before = head.charAt(at - 1);
        if (before == ' ' && at > start + 1) {
            char mark = head.charAt(at - 2);
            boolean cell = mark == '|' && head.indexOf('|') < at - 2; // of a table, such as that of what is due
            return (mark == '|' && (!cell || hasLevel(head, at))) || (mark == ']' && head.charAt(start) == '[');
        }
        if (before == '"') {
            int blank = head.indexOf(' ', at + 12);
            int close = head.indexOf('"', at);
            return blank > 0 && (close < 0 || blank < close);
        }
        return (before == ':' || before == '-' || before == '|' || before == '>') && head.lastIndexOf(' ', at) < start;
    }

    /** An entry as JSON or as pairs: a time, and a level or a message. */
    private static boolean isRecord(String head, int start) {
        boolean json = head.startsWith("{", start);
        boolean pairs = head.startsWith("time=", start) || head.startsWith("ts=", start);
        return (pairs || (json && hasTime(head, start))) && Chars.hasOne(head, MESSAGES);
    }

    private static boolean hasTime(String head, int start) {
        for (int i = head.indexOf('"', start); i >= 0; i = head.indexOf('"', i + 1)) {
            if (matches(head, i, "\"0000-00-00T00:00:00") || matches(head, i, "\"0000-00-00 00:00:00")) {
                return true;
            }
        }
        for (String name : TIMES) {
            int at = head.indexOf(name, start);
            int value = at + name.length() + (head.startsWith(" ", at + name.length()) ? 1 : 0);
            if (at >= 0 && value < head.length() && Chars.isDigit(head.charAt(value))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrame(String head, int start) {
        if (matches(head, start, "#0 ") || matches(head, start, "#00 ")) {
            int body = head.indexOf(' ', start) + 1;
            return isPath(head, body) || head.contains("('");
        }
        String line = head.strip();
        return (line.startsWith("at ") && line.contains("(") && line.contains(":"))
                || (line.startsWith("File \"/") && line.contains(", line "));
    }

    private static boolean isPath(String text, int at) {
        return text.startsWith("/", at) || text.startsWith(":\\", at + 1) || text.startsWith("[internal", at);
    }

    /** A level in capitals right behind a time: as logs write it, and no chat does. */
    private static boolean isLevel(String head, int from) {
        int at = BEFORE_LEVEL.runEnd(head, from, from + 8);
        return Chars.hasOneAt(head, at, Vocabulary.Programs.LOG_LEVEL_IN_CAPITALS);
    }

    private static boolean hasLevel(String head, int from) {
        String rest = Chars.lower(head, from, Math.min(head.length(), from + LEVEL_WITHIN));
        return Chars.hasOne(rest, Vocabulary.Programs.LOG_LEVEL);
    }

    private static boolean matchesOne(String head, int start, List<String> shapes) {
        for (String shape : shapes) {
            if (matches(head, start, shape)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String head, int start, String shape) {
        if (head.length() < start + shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char want = shape.charAt(i);
            char c = head.charAt(start + i);
            if (want == '0' ? !Chars.isDigit(c) : want == 'a' ? !Chars.isAsciiLetter(c) : want != c) {
                return false;
            }
        }
        return true;
    }
}
