package dev.holdpoint.secret;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as somebody means it who reads it, or a program that decodes it. Knows for each character where it stood in the original. */
final class View {
    private final String text;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    private View(String text, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text as it is. */
    static View of(String text) {
        return new View(text, null, null);
    }

    String text() {
        return text;
    }

    /** The candidate where it stands in the original. */
    Candidate original(Candidate candidate) {
        return candidate.at(start(candidate.start()), end(candidate.end() - 1));
    }

    /** Where in the view that stands which stands at {@code original} in the original, or the next that is left of it. */
    int at(int original) {
        if (starts == null) {
            return original;
        }
        int found = Arrays.binarySearch(starts, original);
        return found < 0 ? -found - 1 : found;
    }

    int start(int at) {
        return starts == null ? at : starts[at];
    }

    /** Behind the character at {@code at}. */
    int end(int at) {
        return ends == null ? at + 1 : ends[at];
    }

    /** Makes a view from another: what is not taken over is left out. Never longer than the one before. */
    static final class Builder {
        private final View before;
        private final StringBuilder out;
        private final int[] starts;
        private final int[] ends;
        private boolean changed;

        Builder(View before) {
            this.before = before;
            int length = before.text.length();
            out = new StringBuilder(length);
            starts = new int[length];
            ends = new int[length];
        }

        /** The character stands for what was from {@code from} to {@code to}. */
        void put(char c, int from, int to) {
            starts[out.length()] = before.start(from);
            ends[out.length()] = before.end(to - 1);
            out.append(c);
        }

        void put(int codePoint, int from, int to) {
            changed = true;
            if (Character.isBmpCodePoint(codePoint)) {
                put((char) codePoint, from, to);
            } else {
                put(Character.highSurrogate(codePoint), from, to);
                put(Character.lowSurrogate(codePoint), from, to);
            }
        }

        /** Takes characters over as they are. */
        void keep(int from, int to) {
            for (int at = from; at < to; at++) {
                put(before.text.charAt(at), at, at + 1);
            }
        }

        void leaveOut() {
            changed = true;
        }

        /** Leaves out what ends there. */
        int leaveOut(int end) {
            changed = true;
            return end;
        }

        int length() {
            return out.length();
        }

        char last() {
            return out.length() == 0 ? ' ' : out.charAt(out.length() - 1);
        }

        /** The view made; the one before where nothing differs. */
        View view() {
            int length = out.length();
            return changed
                    ? new View(out.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length))
                    : before;
        }
    }
}
