package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.holdpoint.gather.Conflict;
import dev.holdpoint.gather.Gathered;
import dev.holdpoint.gather.GatheredFact;
import dev.holdpoint.gather.Proposal;
import dev.holdpoint.redact.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What was gathered, as JSON of format 1. The same materials give the same text, byte for byte. */
public final class GatheredJson {
    private final JsonGenerator json;

    private GatheredJson(JsonGenerator json) {
        this.json = json;
    }

    /** Indented, with a line feed at the end. */
    public static String of(Gathered gathered) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new GatheredJson(json).all(gathered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void all(Gathered gathered) throws IOException {
        json.writeStartObject();
        json.writeNumberField("gather", 1);
        json.writeArrayFieldStart("facts");
        for (GatheredFact fact : gathered.facts()) {
            found(fact.path(), fact.value(), fact.form(), fact.from(), fact.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("proposals");
        for (Proposal one : gathered.proposals()) {
            found(one.path(), one.value(), one.form(), one.from(), one.line());
            text("why", one.why());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("conflicts");
        for (Conflict conflict : gathered.conflicts()) {
            conflict(conflict);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unread");
        for (var unread : gathered.unread()) {
            told(unread.from(), unread.why());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("notices");
        for (var notice : gathered.notices()) {
            told(notice.from(), notice.what());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void found(String path, String value, String form, String from, int line) throws IOException {
        json.writeStartObject();
        text("path", path);
        text("value", value);
        text("form", form);
        text("from", from);
        json.writeNumberField("line", line);
    }

    private void conflict(Conflict conflict) throws IOException {
        json.writeStartObject();
        text("path", conflict.path());
        json.writeArrayFieldStart("values");
        for (Conflict.Claim claim : conflict.values()) {
            json.writeStartObject();
            text("value", claim.value());
            text("from", claim.from());
            json.writeNumberField("line", claim.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void told(String from, String why) throws IOException {
        json.writeStartObject();
        text("from", from);
        text("why", why);
        json.writeEndObject();
    }

    private void text(String key, String value) throws IOException {
        json.writeStringField(key, SafeText.of(value));
    }
}
