package dev.holdpoint.document;

import java.util.List;

/** A step of a path through a document. */
public sealed interface Hop {
    /**
     * Into a section, to what stands behind a key.
     *
     * @param order every key that may stand there, in the order in which they should
     * @param stays whether the key says something with nothing behind it, so that it is not taken out when that is gone
     */
    record Key(String name, List<String> order, boolean stays) implements Hop {
        public Key {
            order = List.copyOf(order);
        }
    }

    /** Into a list, to the entry with that number, from 0. */
    record Item(int number) implements Hop {}
}
