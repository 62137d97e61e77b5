package dev.holdpoint.document;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.holdpoint.document.Token.Kind;
import dev.holdpoint.document.Token.Style;
import dev.holdpoint.text.Invisible;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** How a text is written, so that whoever reads the document gets the same text, and no number, truth value or comment. */
public final class Spelling {
    /** Truth values to some readers of YAML, which SnakeYAML does not know. */
    private static final Set<String> SHORT = Set.of("y", "Y", "n", "N");

    private Spelling() {}

    /** As YAML: bare where nothing forbids it, and else in quotes; in those that were there, where there were some. */
    static String yaml(Node.Scalar value, boolean flow, Style kept) {
        String text = value.text;
        if (kept != Style.DOUBLE && kept != Style.SINGLE && (value.plain || isNothingElse(text)) && reads(text, flow)) {
            return text;
        }
        boolean shown = text.codePoints().noneMatch(Invisible::is);
        boolean escapes = !shown || text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        if (shown && kept != Style.DOUBLE && (kept == Style.SINGLE || (escapes && text.indexOf('\'') < 0))) {
            return '\'' + text.replace("'", "''") + '\'';
        }
        return doubleQuoted(text);
    }

    /** Whether no reader of YAML takes it for anything but a text. */
    private static boolean isNothingElse(String text) {
        return !SHORT.contains(text)
                && !text.startsWith("0o")
                && new Resolver().resolve(NodeId.scalar, text, true).equals(Tag.STR);
    }

    /** Whether it is read as it is written, bare. */
    private static boolean reads(String text, boolean flow) {
        if (text.isEmpty() || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            return false;
        }
        List<Token> pieces = Tokens.yaml(flow ? "[" + text + "]" : "k: " + text).orElse(List.of()).stream()
                .filter(token -> token.kind() != Kind.OTHER)
                .toList();
        List<String> texts = pieces.stream()
                .filter(token -> token.kind() == Kind.TEXT && token.style() == Style.PLAIN)
                .map(Token::value)
                .toList();
        return texts.equals(flow ? List.of(text) : List.of("k", text)) && pieces.size() == (flow ? 3 : 4);
    }

    /** Between double quotes, which can say anything; YAML and JSON alike. */
    public static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    boolean shown = c >= 0x10000 || !Invisible.is(c);
                    out.append(shown ? Character.toString(c) : String.format(Locale.ROOT, "\\u%04x", c));
                }
            }
        });
        return out.append('"').toString();
    }

    /** As JSON; only the format's number goes without quotes. */
    static String json(Node.Scalar value) {
        boolean number =
                value.plain && !value.text.isEmpty() && value.text.chars().allMatch(Character::isDigit);
        return number
                ? value.text
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value.text)) + '"';
    }
}
