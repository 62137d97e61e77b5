package dev.holdpoint.secret;

import dev.holdpoint.text.LookAlikes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every place where an anchor of a detector stands, in one pass over the text (Aho and Corasick). Case does not count, any digit
 * is {@code 0}, and the spaces and dashes of word processors are plain ones: the finders look closer.
 */
final class Anchors {
    /** Stands for any character that is invisible or looks like another, and for half of one that may. */
    static final char INVISIBLE = '\u0001';

    /** The characters with a place in the table: those of Latin scripts. */
    private static final int TABLE = 0x180;

    private static final String POLISH = "ąćęłńśźżĄĆĘŁŃŚŹŻœŒ";
    private static final String PLAIN = "acelnszzacelnszzoo";

    private final char[] symbols = new char[TABLE];
    private final int width;
    private final char[] next;
    private final int[] @Nullable [] found;

    /** A bit for each state that has something in {@link #found}: that a walk asks at every character, and it stays close at hand. */
    private final long[] ends;

    private final int[] owners;
    private final int[] lengths;

    Anchors(List<Detector> detectors) {
        int states = 1;
        int count = 0;
        int alphabet = 1;
        for (Detector detector : detectors) {
            for (String anchor : detector.anchors()) {
                count++;
                states += anchor.length();
                for (int i = 0; i < anchor.length(); i++) {
                    if (symbols[anchor.charAt(i)] == 0) {
                        symbols[anchor.charAt(i)] = (char) alphabet++;
                    }
                }
            }
        }
        foldCaseAndDigits();
        width = alphabet;
        next = new char[states * width];
        found = new int[states][];
        owners = new int[count];
        lengths = new int[count];
        link(addAll(detectors));
        ends = new long[(states >> 6) + 1];
        for (int state = 0; state < states; state++) {
            ends[state >> 6] |= found[state] == null ? 0 : 1L << state;
        }
    }

    /** Goes over a text, from where anchors end to where the next ones do. */
    Walk over(String text) {
        return new Walk(text);
    }

    int owner(int anchor) {
        return owners[anchor];
    }

    int length(int anchor) {
        return lengths[anchor];
    }

    final class Walk {
        private final String text;
        private int at;
        private int state;

        private Walk(String text) {
            this.text = text;
        }

        /** The anchors that end next, at {@link #end()}; null where no more come. */
        int @Nullable [] next() {
            char[] table = next;
            long[] bits = ends;
            int now = state;
            for (int i = at; i < text.length(); i++) {
                char c = text.charAt(i);
                now = table[now * width + symbols[c < TABLE ? c : plain(c)]];
                if ((bits[now >> 6] & 1L << now) != 0) {
                    at = i + 1;
                    state = now;
                    return found[now];
                }
            }
            at = text.length();
            return null;
        }

        int end() {
            return at;
        }
    }

    private void foldCaseAndDigits() {
        for (char c = 0; c < TABLE; c++) {
            char lower = Character.toLowerCase(c);
            if (lower != c && lower < TABLE) {
                symbols[c] = symbols[lower];
            }
            if (Chars.isInvisible(c)) {
                symbols[c] = symbols[INVISIBLE];
            }
        }
        for (int i = 0; i < POLISH.length(); i++) {
            symbols[POLISH.charAt(i)] = symbols[PLAIN.charAt(i)];
        }
        for (char c = '1'; c <= '9'; c++) {
            symbols[c] = symbols['0'];
        }
        symbols['\u00a0'] = symbols[' '];
    }

    /** What a character beyond the table counts as; 0 is in no anchor. */
    private static int plain(char c) {
        if (Chars.isWideSpace(c)) {
            return ' ';
        }
        if (Chars.isDash(c)) {
            return '-';
        }
        return Chars.isInvisible(c) || LookAlikes.letter(c) != c ? INVISIBLE : 0;
    }

    /** A name as an anchor: with zeros for digits, and only letters that have a place in the table. */
    static String folded(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            int polish = POLISH.indexOf(c);
            char plain = polish >= 0 ? PLAIN.charAt(polish) : c < TABLE ? c : (char) plain(c);
            folded.append(Chars.isDigit(c) ? '0' : plain == 0 ? ' ' : plain);
        }
        return folded.toString();
    }

    /** Builds the tree of anchors; returns each state's parent, the states being numbered as they were made. */
    private int[] addAll(List<Detector> detectors) {
        int[] parents = new int[found.length];
        int states = 1;
        int anchors = 0;
        for (int d = 0; d < detectors.size(); d++) {
            for (String anchor : detectors.get(d).anchors()) {
                int state = 0;
                for (int i = 0; i < anchor.length(); i++) {
                    int slot = state * width + symbols[anchor.charAt(i)];
                    if (next[slot] == 0) {
                        parents[states] = slot;
                        next[slot] = (char) states++;
                    }
                    state = next[slot];
                }
                owners[anchors] = d;
                lengths[anchors] = anchor.length();
                found[state] = plus(found[state], new int[] {anchors++});
            }
        }
        return Arrays.copyOf(parents, states);
    }

    /** Gives each state the ways of the longest other anchor's beginning that it ends with, nearest to the root first. */
    private void link(int[] slots) {
        int[] fallback = new int[slots.length];
        int[] firstChild = new int[slots.length];
        int[] sibling = new int[slots.length];
        for (int state = 1; state < slots.length; state++) {
            int parent = slots[state] / width;
            sibling[state] = firstChild[parent];
            firstChild[parent] = state;
        }
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int parent = queue.remove();
            for (int state = firstChild[parent]; state != 0; state = sibling[state]) {
                queue.add(state);
            }
            settle(parent, fallback, firstChild, sibling, slots);
        }
    }

    private void settle(int state, int[] fallback, int[] firstChild, int[] sibling, int[] slots) {
        int base = state * width;
        int other = fallback[state] * width;
        for (int child = firstChild[state]; child != 0; child = sibling[child]) {
            fallback[child] = state == 0 ? 0 : next[other + slots[child] - base];
        }
        if (state != 0) {
            System.arraycopy(next, other, next, base, width);
            for (int child = firstChild[state]; child != 0; child = sibling[child]) {
                next[slots[child]] = (char) child;
            }
            found[state] = plus(found[state], found[fallback[state]]);
        }
    }

    private static int @Nullable [] plus(int @Nullable [] first, int @Nullable [] second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        int[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
