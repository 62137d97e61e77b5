package dev.holdpoint.secret;

import dev.holdpoint.text.Shipped;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of {@code rules/first-names.txt}, read when one is first asked for. */
final class FirstNames {
    private static final int BITS = 1 << 18;

    private FirstNames() {}

    static boolean contains(String word) {
        return Lists.NAMES.contains(word);
    }

    /** Whether the span is one; nearly always told without making a text of it. */
    static boolean contains(String text, int start, int end) {
        return Lists.SEEN.get(slot(text, start, end)) && Lists.NAMES.contains(text.substring(start, end));
    }

    private static int slot(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return (hash ^ (hash >>> 15)) & (BITS - 1);
    }

    private static final class Lists {
        static final Set<String> NAMES = new HashSet<>();
        static final BitSet SEEN = new BitSet(BITS);

        static {
            for (String line : Shipped.rules("first-names.txt").split("\n", -1)) {
                if (!line.startsWith("#")) {
                    NAMES.addAll(List.of(line.split(" ", -1)));
                }
            }
            for (String name : NAMES) {
                SEEN.set(slot(name, 0, name.length()));
            }
        }
    }
}
