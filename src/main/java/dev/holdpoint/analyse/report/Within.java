package dev.holdpoint.analyse.report;

import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.text.Count;
import java.util.Locale;

/** Words that proofs and differences share: first of all, over which situations an answer speaks. */
final class Within {
    private Within() {}

    static String of(Bounds bounds) {
        return "every situation with at most " + bounds.categories() + " listed categories of automation, or "
                + bounds.named()
                + " that an incident names; sets in full, versions and times as ordered values, of texts"
                + " whether they are there and which kinds of secret stand in them";
    }

    /** {@code not-told-apart}. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Indented. */
    static String indented(String text) {
        return "    " + text.stripTrailing().replace("\n", "\n    ") + "\n";
    }

    static String size(int facts, boolean smallest) {
        return Count.of(facts, "fact") + (smallest ? ", none with fewer" : ", none of which can be left out");
    }
}
