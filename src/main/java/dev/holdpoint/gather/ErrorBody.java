package dev.holdpoint.gather;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.holdpoint.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The object that stands behind a key {@code error} in JSON, wherever in a text that is.
 *
 * @param first the index of the line on which it begins
 * @param last the index of the line on which it ends
 * @param text its fields as {@code code=429 status=… message=…}, in lower case, whatever order they had
 */
record ErrorBody(int first, int last, String text) {
    private static final JsonFactory JSON = Json.forgetful().build();
    private static final String KEY = "\"error";
    private static final int LONGEST = 16_000;
    private static final int MOST_LINES = 120;
    private static final List<String> FIELDS =
            List.of("code", "status", "type", "reason", "quotaid", "message", "service");
    /** Instead of a place: no object stands there. */
    private static final int NONE = -1;
    /** Instead of a place: what stands there does not end in time. */
    private static final int UNENDED = -2;

    static List<ErrorBody> in(List<Line> lines) {
        List<ErrorBody> bodies = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            for (int at = text.indexOf(KEY); at >= 0; at = text.indexOf(KEY, at + 1)) {
                int last = add(lines, i, at, bodies);
                if (last >= 0) {
                    i = last;
                    break;
                }
                at += last == UNENDED ? LONGEST : 0;
            }
        }
        return bodies;
    }

    IntStream lines() {
        return IntStream.rangeClosed(first, last);
    }

    /** The index of its last line, or why it has none. */
    private static int add(List<Line> lines, int index, int at, List<ErrorBody> bodies) {
        boolean escaped = lines.get(index).text().startsWith(KEY + "\\\"", at);
        if (!escaped && !lines.get(index).text().startsWith(KEY + "\"", at)) {
            return NONE;
        }
        int behind = at + KEY.length() + (escaped ? 2 : 1);
        StringBuilder text = new StringBuilder();
        for (int last = index; last < lines.size() && last < index + MOST_LINES && text.length() < LONGEST; last++) {
            String line = lines.get(last).text().substring(last == index ? behind : 0);
            String part = line.substring(0, Math.min(line.length(), LONGEST));
            text.append(escaped ? unescaped(part) : part).append('\n');
            int end = end(text);
            if (end != UNENDED) {
                return end < 0 ? end : parse(text.substring(text.indexOf("{"), end), index, last, bodies);
            }
        }
        return UNENDED;
    }

    private static String unescaped(String text) {
        return text.replace("\\\\\"", "'")
                .replace("\\\"", "\"")
                .replace("\\n", " ")
                .replace("\\/", "/");
    }

    /** Behind the brace that closes the object, or why there is none. */
    private static int end(StringBuilder text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c != '{' && c != ':' && !Character.isWhitespace(c)) {
                return NONE;
            } else if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return UNENDED;
    }

    private static int parse(String object, int first, int last, List<ErrorBody> bodies) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, ""));
        try (JsonParser json = JSON.createParser(object)) {
            String key = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    key = json.currentName().toLowerCase(Locale.ROOT);
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && values.containsKey(key)) {
                    values.merge(key, key + "=" + json.getText() + " ", String::concat);
                }
            }
        } catch (IOException e) {
            return NONE;
        }
        String text = Texts.squeezed(String.join("", values.values()).replace('\n', ' '))
                .toLowerCase(Locale.ROOT);
        if (!text.isEmpty()) {
            bodies.add(new ErrorBody(first, last, text));
        }
        return last;
    }
}
