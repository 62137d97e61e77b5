package dev.holdpoint.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.text.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads strict JSON (RFC 8259) into nodes; numbers stay the text that they were. */
final class JsonTree {
    private static final JsonFactory FACTORY = Json.forgetful()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNestingDepth(2 * Growth.DEEPEST)
                    .build())
            .build();

    private final String text;
    private final Problems problems;
    private final Growth growth;
    private final JsonParser parser;

    private JsonTree(String text, Problems problems, JsonParser parser) {
        this.text = text;
        this.problems = problems;
        this.growth = new Growth(problems);
        this.parser = parser;
    }

    /** The document's root; null where it is empty. */
    static @Nullable Node read(String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonTree(text, problems, parser).document();
        } catch (JsonProcessingException e) {
            throw problems.stop(JsonFault.of(e, text));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }

    private @Nullable Node document() throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            return null;
        }
        Node root = node(first);
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            problems.stop(Mistake.TRAILING.at(at.getLineNr(), column(at), 1));
        }
        return root;
    }

    private Node node(JsonToken token) throws IOException {
        JsonLocation start = parser.currentTokenLocation();
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return scalar(start, token != JsonToken.VALUE_STRING);
        }
        growth.enter(start.getLineNr(), column(start));
        Node node = token == JsonToken.START_OBJECT ? mapping(start) : sequence(start);
        growth.leave();
        return node;
    }

    private Node.Scalar scalar(JsonLocation start, boolean plain) throws IOException {
        growth.node(start.getLineNr(), column(start));
        String value = parser.getText();
        int width = width((int) start.getCharOffset(), value.length());
        return new Node.Scalar(start.getLineNr(), column(start), width, value, plain);
    }

    private Node.Sequence sequence(JsonLocation start) throws IOException {
        Node.Sequence sequence = new Node.Sequence(start.getLineNr(), column(start));
        for (JsonToken next = next(); next != JsonToken.END_ARRAY; next = next()) {
            sequence.items.add(node(next));
        }
        return sequence;
    }

    private Node.Mapping mapping(JsonLocation start) throws IOException {
        Node.Mapping mapping = new Node.Mapping(start.getLineNr(), column(start));
        for (JsonToken next = next(); next != JsonToken.END_OBJECT; next = next()) {
            Node.Scalar key = scalar(parser.currentTokenLocation(), false);
            mapping.entries.add(new Node.Entry(key, node(next())));
        }
        return mapping;
    }

    /** The parser refuses a document that ends too early, so there is a next one. */
    private JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("the parser ended within a value");
        }
        return token;
    }

    /** With the quotes; the parser has run ahead of what it tells, and cannot be asked. */
    private int width(int start, int length) {
        if (text.charAt(start) != '"') {
            return length;
        }
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1 - start;
    }

    /** In characters, where the parser counts halves of some as whole ones. */
    private int column(JsonLocation at) {
        int offset = (int) at.getCharOffset();
        return text.codePointCount(offset - at.getColumnNr() + 1, offset) + 1;
    }
}
