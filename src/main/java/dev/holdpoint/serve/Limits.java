package dev.holdpoint.serve;

import java.time.Duration;

/**
 * What a service takes on.
 *
 * @param largest the bytes of a body
 * @param connections how many at once
 * @param waiting how many calls wait while others are answered, before more are turned away
 * @param head how long the head of a request may take
 * @param body how long its body may take
 * @param answer how long all of it may take, until the answer has gone out
 */
record Limits(int largest, int connections, int waiting, Duration head, Duration body, Duration answer) {
    static final Limits STANDARD =
            new Limits(8 << 20, 4096, 64, Duration.ofSeconds(15), Duration.ofSeconds(15), Duration.ofSeconds(60));
}
