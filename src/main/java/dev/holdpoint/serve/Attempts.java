package dev.holdpoint.serve;

import java.util.concurrent.TimeUnit;

/** Counts tries, and says when there are too many of them within a minute. */
final class Attempts {
    private final int mostAMinute;
    private long since = System.nanoTime();
    private int count;

    Attempts(int mostAMinute) {
        this.mostAMinute = mostAMinute;
    }

    /** Whether one more is within bounds. */
    synchronized boolean another() {
        long now = System.nanoTime();
        if (now - since > TimeUnit.MINUTES.toNanos(1)) {
            since = now;
            count = 0;
        }
        return ++count <= mostAMinute;
    }
}
