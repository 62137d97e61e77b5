package dev.holdpoint.redact;

import dev.holdpoint.document.Token;
import dev.holdpoint.document.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a document is built: its scalars in the order of the text, and the shape of what they stand in.
 *
 * @param scalars keys and values
 * @param shape the same for two documents that differ in their scalars only
 * @param json whether it is JSON
 */
record Layout(List<Token> scalars, String shape, boolean json) {
    /** The layout of a YAML or JSON document; empty for any other text, and for a document that cannot be read. */
    static Optional<Layout> of(String text, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".json")) {
            return json(text);
        }
        if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
            return yaml(text);
        }
        if (text.stripLeading().startsWith("{")) {
            return json(text).or(() -> yaml(text));
        }
        return text.startsWith("situation:") || text.contains("\nsituation:") ? yaml(text) : Optional.empty();
    }

    /** The layout of a text that had this one's language. */
    Optional<Layout> again(String text) {
        return json ? json(text) : yaml(text);
    }

    private static Optional<Layout> yaml(String text) {
        return Tokens.yaml(text).map(tokens -> of(tokens, false));
    }

    private static Optional<Layout> json(String text) {
        return Tokens.json(text)
                .map(tokens -> of(tokens, true))
                .filter(layout -> !layout.scalars().isEmpty());
    }

    private static Layout of(List<Token> tokens, boolean json) {
        List<Token> scalars =
                tokens.stream().filter(token -> token.kind() == Token.Kind.TEXT).toList();
        String shape = tokens.stream().map(Layout::shape).collect(Collectors.joining(" "));
        return new Layout(scalars, shape, json);
    }

    private static String shape(Token token) {
        return token.kind() == Token.Kind.OTHER ? token.value() : token.kind().name();
    }
}
