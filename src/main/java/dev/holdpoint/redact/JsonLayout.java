package dev.holdpoint.redact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.holdpoint.redact.Layout.Scalar;
import dev.holdpoint.redact.Layout.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the scalars of JSON. */
final class JsonLayout {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLayout() {}

    static Optional<Layout> of(String text) {
        List<Scalar> scalars = new ArrayList<>();
        StringBuilder shape = new StringBuilder();
        try (JsonParser parser = JSON.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                shape.append(token.isScalarValue() ? 's' : (char) ('a' + token.id()));
                if (token.isScalarValue() || token == JsonToken.FIELD_NAME) {
                    int start = (int) parser.currentTokenLocation().getCharOffset();
                    scalars.add(scalar(text, start, parser.getText()));
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return scalars.isEmpty()
                ? Optional.empty()
                : Optional.of(new Layout(List.copyOf(scalars), shape.toString(), /* json= */ true));
    }

    private static Scalar scalar(String text, int start, String value) {
        if (text.charAt(start) != '"') {
            return new Scalar(start, start + value.length(), value, Style.PLAIN);
        }
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return new Scalar(start, end + 1, value, Style.DOUBLE);
    }
}
