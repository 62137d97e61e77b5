package dev.holdpoint.secret;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** All anchors, as a tree of their beginnings (Aho and Corasick). What follows from it is worked out when it is asked for, and kept. */
final class AnchorTree {
    private final char[] symbols;
    private final int[] parent;
    private final char[] way;
    private final int[] firstChild;
    private final int[] sibling;
    private final int[] fallback;
    private final int[] @Nullable [] own;
    private int size = 1;

    /** For anchors of so many characters together, each of which counts as its symbol. */
    AnchorTree(int characters, char[] symbols) {
        this.symbols = symbols;
        this.parent = new int[characters + 1];
        this.way = new char[characters + 1];
        this.firstChild = new int[characters + 1];
        this.sibling = new int[characters + 1];
        this.fallback = new int[characters + 1];
        this.own = new int[characters + 1][];
    }

    /** How many states there are; the first is the root, 0. */
    int size() {
        return size;
    }

    void add(String anchor, int number) {
        int state = 0;
        for (int i = 0; i < anchor.length(); i++) {
            char symbol = symbols[anchor.charAt(i)];
            int child = child(state, symbol);
            if (child == 0) {
                child = size++;
                parent[child] = state;
                way[child] = symbol;
                sibling[child] = firstChild[state];
                firstChild[state] = child;
                fallback[child] = -1;
            }
            state = child;
        }
        own[state] = plus(own[state], new int[] {number});
    }

    /** The state behind a state and a symbol: the longest beginning of an anchor that what was read ends with. */
    int step(int state, char symbol) {
        int now = state;
        int child = child(now, symbol);
        while (child == 0 && now != 0) {
            now = fallback(now);
            child = child(now, symbol);
        }
        return child;
    }

    /** The anchors that end in a state; null where none does. */
    int @Nullable [] found(int state) {
        return state == 0 ? null : plus(own[state], found(fallback(state)));
    }

    /** The longest other beginning that a state ends with. */
    private int fallback(int state) {
        if (fallback[state] < 0) {
            fallback[state] = parent[state] == 0 ? 0 : step(fallback(parent[state]), way[state]);
        }
        return fallback[state];
    }

    private int child(int state, char symbol) {
        int child = firstChild[state];
        while (child != 0 && way[child] != symbol) {
            child = sibling[child];
        }
        return child;
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
