package dev.holdpoint.gather;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.holdpoint.text.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** WP-CLI's {@code --format=json}: a list of flat objects, on one line or on many. */
final class WpJson {
    private static final JsonFactory JSON = Json.forgetful().build();
    /** More lists than that in one text are no output of WP-CLI. */
    private static final int MOST = 500;

    private WpJson() {}

    static List<WpTable> in(List<Line> lines) {
        List<WpTable> tables = new ArrayList<>();
        char[] text = new char[0];
        int tried = 0;
        int offset = 0;
        for (int i = 0; i < lines.size() && tried < MOST; i++) {
            String line = lines.get(i).text();
            if (begins(lines, i)) {
                text = tried++ == 0 ? joined(lines) : text;
                read(lines, i, text, offset + line.indexOf('['), tables);
            }
            offset += line.length() + 1;
        }
        return tables;
    }

    private static boolean begins(List<Line> lines, int index) {
        String text = lines.get(index).text().strip();
        return text.startsWith("[{\"")
                || (text.equals("[")
                        && index + 1 < lines.size()
                        && lines.get(index + 1).text().strip().startsWith("{"));
    }

    private static char[] joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString().toCharArray();
    }

    private static void read(List<Line> lines, int index, char[] text, int offset, List<WpTable> tables) {
        try (JsonParser json = JSON.createParser(text, offset, text.length - offset)) {
            List<WpTable.Row> rows = new ArrayList<>();
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(row(lines, index, json));
            }
            boolean closed = json.currentToken() == JsonToken.END_ARRAY;
            List<String> columns =
                    rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).cells().keySet());
            if (closed && WpTables.areColumns(columns)) {
                int end = index + json.currentTokenLocation().getLineNr();
                tables.add(new WpTable(index, end, columns, rows));
            }
        } catch (IOException e) {
            // no list of flat objects, so no table
        }
    }

    private static WpTable.Row row(List<Line> lines, int index, JsonParser json) throws IOException {
        Map<String, String> cells = new LinkedHashMap<>();
        int line = index + json.currentTokenLocation().getLineNr() - 1;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            if (json.nextToken().isStructStart()) {
                throw new IOException("no flat object");
            }
            line = key.equals("name") ? index + json.currentTokenLocation().getLineNr() - 1 : line;
            cells.put(key, json.getText());
        }
        return new WpTable.Row(lines.get(line), cells);
    }
}
