package dev.holdpoint.schema;

import dev.holdpoint.text.Shipped;

/** What the build made of rules/format.yaml. */
final class Made {
    private Made() {}

    static String text(String name) {
        return Shipped.beside(Made.class, name);
    }
}
