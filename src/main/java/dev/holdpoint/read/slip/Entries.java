package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Words;

/** Tells an entry of a list whose mark is missing from the rest of a text that somebody broke into lines. */
public final class Entries {
    /** Who breaks a text into lines makes them longer than that, the mark aside. */
    private static final int SHORT = 40;

    private Entries() {}

    /** Whether a line that YAML joins with the one above is more likely an entry of its own. */
    public static boolean isAnother(String above, String line) {
        String next = line.strip();
        if (above.isBlank() || next.isEmpty() || above.strip().length() >= SHORT || goesOn(above)) {
            return false;
        }
        return Character.isUpperCase(next.codePointAt(0)) || Words.known(next);
    }

    /** Whether a line ends within a sentence, as far as its last sign tells. */
    private static boolean goesOn(String line) {
        String bare = line.stripTrailing();
        return ",;:-(/&\u2013\u2014".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
