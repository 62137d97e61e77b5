package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * A block of unprocessed log: at least three lines that a program stamped with date and time, or a stack trace of at least four frames,
 * with what stands between such lines. One error line or a short summary is none.
 */
final class LogFinder implements Finder {
    private static final int STAMPED = 3;
    private static final int FRAMES = 4;
    private static final int LOOK_BACK = 120;
    private static final int HEAD = 200;
    private static final int LINE = 16_384;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int from = lineStart(text, start);
        if (from < 0 || LogLine.of(head(text, from)) == LogLine.OTHER) {
            return null;
        }
        int stamped = 0;
        int frames = 0;
        int others = 0;
        int to = from;
        int at = from;
        while (at < text.length() && others < 2) {
            int lineEnd = lineEnd(text, at);
            LogLine kind = lineEnd < 0 ? LogLine.OTHER : LogLine.of(head(text, at));
            stamped += kind == LogLine.STAMPED ? 1 : 0;
            frames += kind == LogLine.FRAME ? 1 : 0;
            others = kind == LogLine.OTHER ? others + 1 : 0;
            if (lineEnd < 0 || (kind == LogLine.OTHER && stamped < STAMPED && frames < FRAMES)) {
                break;
            }
            to = kind == LogLine.OTHER ? to : lineEnd;
            at = lineEnd + 1;
        }
        return stamped >= STAMPED || frames >= FRAMES ? new Span(from, to) : null;
    }

    @Override
    public int pauseAfterMiss() {
        return 1;
    }

    private static String head(String text, int from) {
        int to = from;
        int limit = Math.min(text.length(), from + HEAD);
        while (to < limit && text.charAt(to) != '\n') {
            to++;
        }
        return text.substring(from, to);
    }

    private static int lineStart(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) != '\n') {
            if (at - from > LOOK_BACK) {
                return -1;
            }
            from--;
        }
        return from;
    }

    private static int lineEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LINE);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
        }
        return limit == text.length() ? limit : -1;
    }
}
