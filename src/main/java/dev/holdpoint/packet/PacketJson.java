package dev.holdpoint.packet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.holdpoint.packet.PacketGroup.Entry;
import dev.holdpoint.packet.PacketGroup.Form;
import dev.holdpoint.situation.Digests;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A packet and its manifest for programs. */
final class PacketJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final PacketContents packet;
    private final JsonGenerator json;

    private PacketJson(PacketContents packet, JsonGenerator json) {
        this.packet = packet;
        this.json = json;
    }

    static String packet(PacketContents packet) {
        return write(packet, PacketJson::packet);
    }

    /** The manifest names the other files with their digests. */
    static String manifest(PacketContents packet, Map<String, String> files) {
        return write(packet, json -> json.manifest(files));
    }

    private interface Part {
        void write(PacketJson json) throws IOException;
    }

    private static String write(PacketContents packet, Part part) {
        DefaultPrettyPrinter indented = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.setPrettyPrinter(indented);
            json.writeStartObject();
            part.write(new PacketJson(packet, json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void head(String what) throws IOException {
        json.writeNumberField(what, 1);
        json.writeBooleanField("draft", packet.draft());
        if (packet.draft()) {
            json.writeStringField("notice", MarkdownPacket.DRAFT_LINE);
        }
        json.writeStringField("party", packet.party().wireName());
    }

    private void packet() throws IOException {
        head("packet");
        json.writeArrayFieldStart("reasons");
        for (HandoffPacket.Reason reason : packet.reasons()) {
            json.writeStartObject();
            json.writeStringField("rule", reason.rule());
            json.writeArrayFieldStart("clauses");
            for (String clause : reason.clauses()) {
                json.writeString(clause);
            }
            json.writeEndArray();
            json.writeStringField("message", reason.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("groups");
        for (PacketGroup group : packet.groups()) {
            json.writeStartObject();
            json.writeStringField("title", group.title());
            json.writeArrayFieldStart("entries");
            for (Entry entry : group.entries()) {
                entry(entry);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attachments");
        for (PacketAttachment attachment : packet.attachments()) {
            json.writeString("attachments/" + attachment.name());
        }
        json.writeEndArray();
    }

    private void entry(Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", entry.path());
        json.writeStringField("label", entry.label());
        json.writeFieldName("value");
        if (entry.form() == Form.UNKNOWN) {
            json.writeNull();
        } else if (entry.form() == Form.VALUE) {
            json.writeString(entry.values().get(0));
        } else {
            json.writeStartArray();
            for (String value : entry.values()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void manifest(Map<String, String> files) throws IOException {
        head("manifest");
        json.writeObjectFieldStart("policy");
        json.writeStringField("version", packet.policy().version());
        json.writeStringField("digest", packet.policy().digest());
        json.writeStringField("packets", packet.listsDigest());
        json.writeEndObject();
        json.writeArrayFieldStart("withheld");
        for (Manifest.Withheld withheld : packet.manifest().withheld()) {
            json.writeStartObject();
            json.writeStringField("path", withheld.path());
            json.writeStringField("reason", withheld.reason().words());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("redacted");
        for (Manifest.Redaction redaction : packet.manifest().redacted()) {
            json.writeStartObject();
            json.writeStringField("kind", redaction.kind().wireName());
            json.writeStringField("placeholder", redaction.placeholder());
            json.writeStringField("path", redaction.path());
            json.writeNumberField("line", redaction.line());
            json.writeNumberField("column", redaction.column());
            json.writeEndObject();
        }
        json.writeEndArray();
        // the digest first: behind a file called "password.txt" it would look like one
        json.writeArrayFieldStart("files");
        for (Map.Entry<String, String> file : files.entrySet()) {
            json.writeStartObject();
            json.writeStringField("digest", Digests.of(file.getValue().getBytes(StandardCharsets.UTF_8)));
            json.writeStringField("file", file.getKey());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
