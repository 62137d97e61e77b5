package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The raw logs of one text: two or more entries that a program stamped with date and time, wherever they stand, or a stack trace of at
 * least four frames, with what stands between such lines. One error line or a short summary is none.
 */
final class LogBlocks {
    private static final int STAMPED = 2;
    private static final int FRAMES = 4;
    private static final int LOOK_BACK = 400;
    private static final int HEAD = 500;

    private final String text;
    private final List<Span> lone = new ArrayList<>();
    private int stamped;
    private int end;

    LogBlocks(String text) {
        this.text = text;
    }

    /** The block that starts at an anchor; null where there is none, or only an entry of its own. {@link #end} tells where to look again. */
    @Nullable
    Span look(int anchor) {
        end = anchor + 2;
        int from = entryStart(anchor);
        if (from < 0 || judge(from, lineEnd(from)) == LogLine.OTHER) {
            return null;
        }
        return run(from);
    }

    /** Up to where what was looked at last was seen. */
    int end() {
        return end;
    }

    /** The entries that stand alone, if there are enough of them in the text. */
    List<Span> lone() {
        return stamped >= STAMPED ? lone : List.of();
    }

    private @Nullable Span run(int from) {
        int entries = 0;
        int frames = 0;
        int others = 0;
        int to = from;
        int at = from;
        while (at < text.length() && others < 2) {
            int lineEnd = lineEnd(at);
            LogLine kind = judge(at, lineEnd);
            entries += kind == LogLine.STAMPED ? 1 : 0;
            frames += kind == LogLine.FRAME ? 1 : 0;
            others = kind == LogLine.OTHER ? others + 1 : kind == LogLine.BLANK ? others : 0;
            if (kind == LogLine.OTHER && entries < STAMPED && frames < FRAMES) {
                break;
            }
            to = kind == LogLine.OTHER || kind == LogLine.BLANK ? to : lineEnd;
            at = lineStart(lineEnd);
        }
        end = Math.max(to, end);
        stamped += entries;
        boolean block = entries >= STAMPED || frames >= FRAMES;
        if (!block && entries > 0) {
            lone.add(new Span(from, to));
        }
        return block ? new Span(from, to) : null;
    }

    private LogLine judge(int from, int lineEnd) {
        return LogLine.of(text.substring(from, Math.min(lineEnd, from + HEAD)));
    }

    /** Where the entry starts that the anchor stands in: at a line's start, or at a mark that starts one anywhere. */
    private int entryStart(int anchor) {
        int from = anchor;
        while (from > 0 && !isEnd(text, from - 1)) {
            if (from < anchor + 1 && LogLine.startsAnywhere(text, from)) {
                return from;
            }
            if (anchor - from > LOOK_BACK) {
                return -1;
            }
            from--;
        }
        if (from > 0 && text.charAt(from - 1) == '<') {
            from = Math.max(from, lineStart(from - 1));
        }
        return from;
    }

    /** Where the line or, on a line of many, the entry ends that starts at {@code from}. */
    private int lineEnd(int from) {
        int at = from;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean telling = c <= '\r' || c == '<' || c == '[' || c == '#';
            if (telling && (isEnd(text, at) || (at > from && LogLine.startsAnywhere(text, at)))) {
                return at;
            }
        }
        return at;
    }

    /** Behind one line end. */
    private int lineStart(int lineEnd) {
        if (text.startsWith("\r\n", lineEnd)) {
            return lineEnd + 2;
        }
        if (text.startsWith("<", lineEnd)) {
            int close = text.indexOf('>', lineEnd);
            int next = close < 0 || close > lineEnd + 8 ? lineEnd + 3 : close + 1;
            return text.startsWith("\n", next) ? next + 1 : next;
        }
        boolean inside = lineEnd < text.length() && !isEnd(text, lineEnd);
        return inside ? lineEnd : lineEnd + 1;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || c == '\r' || (c == '<' && text.regionMatches(true, at, "<br", 0, 3));
    }
}
