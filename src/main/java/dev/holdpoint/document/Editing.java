package dev.holdpoint.document;

import dev.holdpoint.document.Part.Entry;
import dev.holdpoint.document.Part.Items;
import dev.holdpoint.document.Part.Keys;

/** One change of a text. Each gives the text as it is then; the parts are those of the text as it was. */
abstract class Editing {
    final String text;
    /** How lines end; as the first one does. */
    final String lineEnd;

    Editing(String text) {
        this.text = text;
        int end = lineEnd(0);
        this.lineEnd = end == text.length() ? "\n" : text.substring(end, nextLine(0));
    }

    /** A new key, behind one that is there or before it. The comment is one with its mark, or empty. */
    abstract String insert(Keys in, Entry beside, boolean behind, String key, Node value, String comment);

    /** Another value behind a key. */
    abstract String replace(Keys in, Entry entry, Node value, String comment);

    /** One more entry at the end of a list that has some. */
    abstract String append(Items to, Node value, String comment);

    /** The entry with that number goes, and it is not the only one. */
    abstract String remove(Items from, int number);

    /** The key goes; only its value where a comment stands behind it, unless the key says something by itself. */
    abstract String remove(Keys from, Entry entry, boolean keyToo);

    /** Whether nothing stands behind a key, not even a comment that somebody wrote: what came with its contents may go with them. */
    abstract boolean isBare(Entry entry);

    /** The text with another piece in the place of one. */
    final String spliced(int from, int to, String piece) {
        return new StringBuilder(text).replace(from, to, piece).toString();
    }

    final int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !isBreak(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Before what ends the line. */
    final int lineEnd(int offset) {
        int at = offset;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Behind what ends the line; the end of the text where nothing does. */
    final int nextLine(int offset) {
        int end = lineEnd(offset);
        return end == text.length() ? end : end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    /** Where the line before ends, before what ends it; that line is there. */
    final int endOfLineBefore(int lineStart) {
        return lineStart - (lineStart > 1 && text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
    }

    final int column(int offset) {
        return offset - lineStart(offset);
    }

    final boolean isLines(int from, int to) {
        return lineEnd(from) < to;
    }

    final void checkOneLine(Span span) {
        if (isLines(span.start(), span.end())) {
            throw new UnchangeableException(span.start());
        }
    }

    final boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
