package dev.holdpoint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.holdpoint.redact.RedactedFile.Removal;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what a redaction took out: kinds and places, never the things. */
final class RedactManifest {
    private RedactManifest() {}

    static String text(String name, List<Removal> removals) {
        StringBuilder out = new StringBuilder();
        Map<String, Integer> kinds = new TreeMap<>();
        for (Removal one : removals) {
            kinds.merge(one.kind().wireName(), 1, Integer::sum);
            out.append(name).append(':').append(one.line()).append(':').append(one.column());
            out.append(": ")
                    .append(one.placeholder())
                    .append(" (")
                    .append(one.detector())
                    .append(")\n");
        }
        if (removals.isEmpty()) {
            return name + ": nothing to take out\n";
        }
        out.append(name).append(": took out ");
        StringBuilder sum = new StringBuilder();
        kinds.forEach((kind, count) -> sum.append(sum.length() == 0 ? "" : ", ")
                .append(count)
                .append(' ')
                .append(kind));
        return out.append(sum).append('\n').toString();
    }

    static String json(String name, List<Removal> removals) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("manifest", 1);
            json.writeStringField("file", name);
            json.writeArrayFieldStart("redacted");
            for (Removal one : removals) {
                json.writeStartObject();
                json.writeStringField("kind", one.kind().wireName());
                json.writeStringField("detector", one.detector());
                json.writeStringField("placeholder", one.placeholder());
                json.writeNumberField("line", one.line());
                json.writeNumberField("column", one.column());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }
}
