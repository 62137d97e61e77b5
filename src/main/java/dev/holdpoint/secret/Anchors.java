package dev.holdpoint.secret;

import dev.holdpoint.text.LookAlikes;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
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

    /** Added to a state in which anchors end: that a walk asks at every character. */
    private static final int STOP = 0x8000;

    /** Stands for a state that is not known yet. */
    private static final char UNSEEN = 0xffff;

    /** So many states a start's texts come through. */
    private static final int FEW = 512;

    private static final String POLISH = "ąćęłńśźżĄĆĘŁŃŚŹŻœŒ";
    private static final String PLAIN = "acelnszzacelnszzoo";

    private final char[] symbols = new char[TABLE];
    private final int width;
    private final AnchorTree tree;
    private final int[] owners;
    private final int[] lengths;

    /** What texts have come through so far. */
    private volatile Seen seen;

    /** The state of the tree that each seen state stands for, and the other way round; -1 where no text has come yet. */
    private final int[] states;

    private final int[] numbers;
    private int count;

    /**
     * The states that texts have come through, which are few of all there are: to work all of them out beforehand would take longer than
     * a start's texts do, and a table of all is too large to stay close at hand. Who reads it takes no lock: one character tells the
     * state behind another and whether to stop there.
     */
    private static final class Seen {
        /** For each state and symbol, the state behind it; {@link #UNSEEN} where no text has gone that way. */
        final char[] next;

        /** The anchors that end in a state. */
        final AtomicReferenceArray<int[]> found;

        private Seen(char[] next, AtomicReferenceArray<int[]> found) {
            this.next = next;
            this.found = found;
        }

        static Seen of(int states, int width) {
            char[] next = new char[states * width];
            Arrays.fill(next, UNSEEN);
            return new Seen(next, new AtomicReferenceArray<>(states));
        }

        /** The same with room for more: whoever is under way in the old one meets nothing there that is not in it. */
        Seen larger(int width) {
            Seen larger = of(2 * found.length(), width);
            System.arraycopy(next, 0, larger.next, 0, next.length);
            for (int state = 0; state < found.length(); state++) {
                larger.found.set(state, found.get(state));
            }
            return larger;
        }
    }

    Anchors(List<Detector> detectors) {
        int characters = 0;
        int anchors = 0;
        int alphabet = 1;
        for (Detector detector : detectors) {
            for (String anchor : detector.anchors()) {
                anchors++;
                characters += anchor.length();
                for (int i = 0; i < anchor.length(); i++) {
                    if (symbols[anchor.charAt(i)] == 0) {
                        symbols[anchor.charAt(i)] = (char) alphabet++;
                    }
                }
            }
        }
        foldCaseAndDigits();
        width = alphabet;
        owners = new int[anchors];
        lengths = new int[anchors];
        tree = new AnchorTree(characters, symbols);
        int added = 0;
        for (int d = 0; d < detectors.size(); d++) {
            for (String anchor : detectors.get(d).anchors()) {
                owners[added] = d;
                lengths[added] = anchor.length();
                tree.add(anchor, added++);
            }
        }
        if (tree.size() >= STOP) {
            throw new IllegalArgumentException("more anchors than there are numbers for");
        }
        states = new int[tree.size()];
        numbers = new int[tree.size()];
        Arrays.fill(numbers, -1);
        seen = Seen.of(FEW, width);
        number(0);
    }

    /** Goes a way that no text has gone; returns the state at its end, and whether to stop there. */
    private synchronized int step(int from, char symbol) {
        int to = tree.step(states[from], symbol);
        int number = number(to) | (tree.found(to) == null ? 0 : STOP);
        seen.next[from * width + symbol] = (char) number;
        return number;
    }

    private int number(int state) {
        if (numbers[state] < 0) {
            if (count == seen.found.length()) {
                seen = seen.larger(width);
            }
            numbers[state] = count;
            states[count] = state;
            seen.found.set(count++, tree.found(state));
        }
        return numbers[state];
    }

    /** For whoever was told of a state before what is found there. */
    private synchronized int @Nullable [] found(int number) {
        return tree.found(states[number]);
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
        private final Capitals capitals = new Capitals();
        private int at;
        private int state;

        private Walk(String text) {
            this.text = text;
        }

        /** The anchors that end next, at {@link #end()}; null where no more come. */
        int @Nullable [] next() {
            char[] table = seen.next;
            int now = state;
            for (int i = at; i < text.length(); i++) {
                char c = text.charAt(i);
                char symbol = symbols[c < TABLE ? c : plain(c)];
                int to = table[now * width + symbol];
                if (c <= 'Z' ? c >= 'A' : c >= 128) {
                    capitals.meet(i);
                }
                if (to >= STOP) {
                    if (to == UNSEEN) {
                        to = step(now, symbol);
                        table = seen.next;
                    }
                    if (to >= STOP) {
                        at = i + 1;
                        state = to - STOP;
                        int[] here = seen.found.get(state);
                        return here == null ? found(state) : here;
                    }
                }
                now = to;
            }
            at = text.length();
            return null;
        }

        int end() {
            return at;
        }

        /** Where capitals stood close to each other in what was gone over. */
        Capitals capitals() {
            return capitals;
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
            int polish = c < 0x80 ? -1 : POLISH.indexOf(c);
            char plain = polish >= 0 ? PLAIN.charAt(polish) : c < TABLE ? c : (char) plain(c);
            folded.append(Chars.isDigit(c) ? '0' : plain == 0 ? ' ' : plain);
        }
        return folded.toString();
    }
}
