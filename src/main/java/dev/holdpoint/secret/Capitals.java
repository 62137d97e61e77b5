package dev.holdpoint.secret;

import java.util.Arrays;

/** The letters of a text that may be capitals, and which of them have another one soon behind them, as in names: noted by whoever goes over it anyway. */
final class Capitals {
    /** A first name, particles, and the beginning of the last name. */
    private static final int NEAR = 36;

    private int[] places = {};
    private int count;

    /** One stands there. */
    void meet(int at) {
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.max(16, 2 * count));
        }
        places[count++] = at;
    }

    /** Whether another one stands soon behind it. */
    boolean leads(int index) {
        return index + 1 < count && places[index + 1] - places[index] < NEAR;
    }

    int count() {
        return count;
    }

    /** The index of the first of them that stands there or behind. */
    int from(int at) {
        int index = Arrays.binarySearch(places, 0, count, at);
        return index < 0 ? -index - 1 : index;
    }

    int place(int index) {
        return places[index];
    }
}
