package dev.holdpoint.redact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a document is built: its scalars in the order of the text, and the shape of what they stand in.
 *
 * @param scalars keys and values
 * @param shape the same for two documents that differ in their scalars only
 * @param json whether it is JSON
 */
record Layout(List<Scalar> scalars, String shape, boolean json) {
    /**
     * A key or a value.
     *
     * @param start index of its first character, quotes and block headers included
     * @param end index behind its last character
     * @param value what it says
     * @param style how it is written
     */
    record Scalar(int start, int end, String value, Style style) {
        String raw(String text) {
            return text.substring(start, end);
        }
    }

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE,
        DOUBLE,
        BLOCK
    }

    /** The layout of a YAML or JSON document; empty for any other text, and for a document that cannot be read. */
    static Optional<Layout> of(String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return JsonLayout.of(text);
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return YamlLayout.of(text);
        }
        if (text.stripLeading().startsWith("{")) {
            return JsonLayout.of(text).or(() -> YamlLayout.of(text));
        }
        return text.startsWith("situation:") || text.contains("\nsituation:") ? YamlLayout.of(text) : Optional.empty();
    }

    /** The layout of a text that had this one's language. */
    Optional<Layout> again(String text) {
        return json ? JsonLayout.of(text) : YamlLayout.of(text);
    }
}
