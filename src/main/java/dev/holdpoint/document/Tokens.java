package dev.holdpoint.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.holdpoint.document.Token.Kind;
import dev.holdpoint.document.Token.Style;
import dev.holdpoint.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Takes documents apart into their tokens, in the order of the text. */
public final class Tokens {
    private static final JsonFactory JSON = Json.forgetful().build();

    private Tokens() {}

    /** The tokens of YAML, of every document of it; empty where it cannot be read. */
    public static Optional<List<Token>> yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        List<Token> tokens = new ArrayList<>();
        try {
            ParserImpl parser = new ParserImpl(new StreamReader(text), options);
            Offsets offsets = new Offsets(text);
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                int start = offsets.of(event.getStartMark().getIndex());
                int end = offsets.of(event.getEndMark().getIndex());
                tokens.add(token(event, start, end));
                if (event.is(Event.ID.StreamEnd)) {
                    break;
                }
            }
        } catch (YAMLException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(tokens));
    }

    private static Token token(Event event, int start, int end) {
        if (event instanceof ScalarEvent scalar) {
            return new Token(Kind.TEXT, start, end, scalar.getValue(), style(scalar.getScalarStyle()));
        }
        if (event instanceof CollectionStartEvent collection) {
            Kind kind = event.is(Event.ID.SequenceStart) ? Kind.LIST : Kind.SECTION;
            return new Token(kind, start, end, "", collection.isFlow() ? Style.FLOW : Style.BLOCK);
        }
        return event.is(Event.ID.SequenceEnd) || event.is(Event.ID.MappingEnd)
                ? new Token(Kind.END, start, end, "", Style.PLAIN)
                : new Token(Kind.OTHER, start, end, event.getEventId().name(), Style.PLAIN);
    }

    private static Style style(DumperOptions.ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED -> Style.DOUBLE;
            case SINGLE_QUOTED -> Style.SINGLE;
            case LITERAL, FOLDED -> Style.BLOCK;
            default -> Style.PLAIN;
        };
    }

    /** The tokens of JSON; empty where it cannot be read. */
    public static Optional<List<Token>> json(String text) {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                tokens.add(token(text, token, start, parser));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf(tokens));
    }

    private static Token token(String text, JsonToken token, int start, JsonParser parser) throws IOException {
        return switch (token) {
            case START_ARRAY -> new Token(Kind.LIST, start, start + 1, "", Style.FLOW);
            case START_OBJECT -> new Token(Kind.SECTION, start, start + 1, "", Style.FLOW);
            case END_ARRAY, END_OBJECT -> new Token(Kind.END, start, start + 1, "", Style.PLAIN);
            default -> text(text, start, parser.getText());
        };
    }

    private static Token text(String text, int start, String value) {
        if (text.charAt(start) != '"') {
            return new Token(Kind.TEXT, start, start + value.length(), value, Style.PLAIN);
        }
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return new Token(Kind.TEXT, start, end + 1, value, Style.DOUBLE);
    }

    /** The parser counts characters, a string pairs of surrogates twice. */
    private static final class Offsets {
        private final String text;
        private int points;
        private int chars;

        Offsets(String text) {
            this.text = text;
        }

        int of(int point) {
            while (points > point) {
                chars -= Character.charCount(text.codePointBefore(chars));
                points--;
            }
            while (points < point && chars < text.length()) {
                chars += Character.charCount(text.codePointAt(chars));
                points++;
            }
            return chars;
        }
    }
}
