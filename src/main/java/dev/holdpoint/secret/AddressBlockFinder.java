package dev.holdpoint.secret;

import org.jspecify.annotations.Nullable;

/**
 * The lines of an address below the heading that says so, as an order's page and a label show them: name, street, place, each on a line
 * of its own. The anchor is the heading.
 */
final class AddressBlockFinder implements Finder {
    private static final int MOST = 7;
    private static final int LONGEST = 60;

    @Override
    public @Nullable Span find(String text, int start, int end) {
        int heading = lineEnd(text, end);
        if (heading < 0 || !standsAlone(text, start, end, heading)) {
            return null;
        }
        int from = -1;
        int to = -1;
        int lines = 0;
        boolean digits = false;
        for (int at = heading + 1; at < text.length() && lines < MOST; lines++) {
            int next = lineEnd(text, at);
            int close = next < 0 ? at : trimmedEnd(text, at, next);
            int open = trimmedStart(text, at, close);
            if (!isOfAddress(text, open, close)) {
                break;
            }
            digits |= hasDigit(text, open, close);
            from = from < 0 ? open : from;
            to = close;
            at = next + 1;
        }
        return lines > 1 && digits ? new Span(from, to) : null;
    }

    /** Whether nothing else stands on the line of the heading. */
    private static boolean standsAlone(String text, int start, int end, int lineEnd) {
        int before = start;
        while (before > 0 && text.charAt(before - 1) != '\n') {
            if (" >*#|\t".indexOf(text.charAt(--before)) < 0) {
                return false;
            }
        }
        for (int i = end; i < lineEnd; i++) {
            if (" :*\r|".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A short line that starts with a capital or a digit, and is neither a sentence nor a field with its label. */
    private static boolean isOfAddress(String text, int from, int to) {
        if (to <= from || to - from > LONGEST) {
            return false;
        }
        char first = text.charAt(from);
        if (!Character.isUpperCase(first) && !Chars.isDigit(first)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (":=?!<>{}|\"".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return text.charAt(to - 1) != '.' || to - from < 24;
    }

    private static boolean hasDigit(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int trimmedStart(String text, int from, int to) {
        int at = from;
        while (at < to && " >*\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int trimmedEnd(String text, int from, int to) {
        int at = to;
        while (at > from && Chars.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the line ends; -1 where it is too long for one of an address. */
    private static int lineEnd(String text, int from) {
        int limit = Math.min(text.length(), from + 2 * LONGEST);
        for (int i = from; i < limit; i++) {
            if (text.charAt(i) == '\n') {
                return i;
            }
        }
        return limit == text.length() ? limit : -1;
    }
}
