package dev.holdpoint.packet;

import java.util.List;

/**
 * A titled group of facts in a packet, redacted.
 *
 * @param title such as {@code Environment}
 * @param entries the facts, in the order of the party's list
 */
public record PacketGroup(String title, List<Entry> entries) {
    public PacketGroup {
        entries = List.copyOf(entries);
    }

    /**
     * One fact.
     *
     * @param path where it belongs, such as {@code release.version}
     * @param label what it is called
     * @param item the position in the list that it stands in, or -1
     * @param form how its values are to be read
     * @param values its value, or its values; none where it is unknown
     */
    public record Entry(String path, String label, int item, Form form, List<String> values) {
        public Entry {
            values = List.copyOf(values);
        }
    }

    /** How the values of an entry are to be read. */
    public enum Form {
        /** One value. */
        VALUE,
        /** Any number of short values, in no order that matters. */
        LIST,
        /** Any number of texts, one after the other. */
        TEXTS,
        /** Nobody knows. */
        UNKNOWN
    }
}
