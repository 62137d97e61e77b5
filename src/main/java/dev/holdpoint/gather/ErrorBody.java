package dev.holdpoint.gather;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.holdpoint.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final String KEY = "error\"";
    private static final int LONGEST = 16_000;
    private static final int MOST_LINES = 120;
    private static final List<String> FIELDS =
            List.of("code", "status", "type", "reason", "quotaid", "message", "service");
    private static final Set<String> KNOWN = Set.copyOf(FIELDS);

    static List<ErrorBody> in(List<Line> lines) {
        List<ErrorBody> bodies = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!text.contains("\"error")) {
                continue;
            }
            for (int at = text.indexOf("\"error"); at >= 0 && i < lines.size(); at = text.indexOf("\"error", at + 1)) {
                int last = add(lines, i, at, bodies);
                if (last >= 0) {
                    i = last;
                    break;
                }
                at += last == -2 ? LONGEST : 0;
            }
        }
        return bodies;
    }

    IntStream lines() {
        return IntStream.rangeClosed(first, last);
    }

    /** The index of its last line; -1 where no object stands there, -2 where it does not end in time. */
    private static int add(List<Line> lines, int index, int at, List<ErrorBody> bodies) {
        boolean escaped = lines.get(index).text().startsWith("\"error\\\"", at);
        int behind = at + (escaped ? "\"error\\\"" : "\"error\"").length();
        if (!escaped && !lines.get(index).text().startsWith(KEY, at + 1)) {
            return -1;
        }
        StringBuilder text = new StringBuilder();
        int last = index;
        int end = -1;
        for (; last < lines.size() && last < index + MOST_LINES && text.length() < LONGEST; last++) {
            String line = lines.get(last).text();
            int from = last == index ? behind : 0;
            int to = Math.min(line.length(), from + LONGEST);
            String part = line.substring(Math.min(from, line.length()), to);
            text.append(escaped ? unescaped(part) : part).append('\n');
            end = end(text);
            if (end != -1) {
                break;
            }
        }
        return end < 0 ? (end == -1 ? -2 : -1) : parse(text.substring(text.indexOf("{"), end), index, last, bodies);
    }

    private static String unescaped(String text) {
        return text.replace("\\\\\"", "'")
                .replace("\\\"", "\"")
                .replace("\\n", " ")
                .replace("\\/", "/");
    }

    /** Behind the brace that closes the object; -1 where there is none yet, -2 where what stands there is no object. */
    private static int end(StringBuilder text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (depth == 0 && c != '{' && c != ':' && !Character.isWhitespace(c)) {
                return -2;
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
        return -1;
    }

    private static int parse(String object, int first, int last, List<ErrorBody> bodies) {
        List<StringBuilder> values = new ArrayList<>();
        FIELDS.forEach(field -> values.add(new StringBuilder()));
        try (JsonParser json = JSON.createParser(object)) {
            String key = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    key = json.currentName().toLowerCase(Locale.ROOT);
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL && KNOWN.contains(key)) {
                    values.get(FIELDS.indexOf(key))
                            .append(key)
                            .append('=')
                            .append(json.getText())
                            .append(' ');
                }
            }
        } catch (IOException e) {
            return -1;
        }
        String text = Texts.squeezed(String.join("", values).replace('\n', ' ')).toLowerCase(Locale.ROOT);
        if (!text.isEmpty()) {
            bodies.add(new ErrorBody(first, last, text));
        }
        return last;
    }
}
