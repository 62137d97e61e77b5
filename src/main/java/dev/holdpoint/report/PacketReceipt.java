package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.packet.Manifest;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Says what went into a packet, what did not, and that it was looked at once more.
 *
 * @param folder where it was written, without secrets
 */
public record PacketReceipt(Verdict verdict, HandoffPacket packet, String folder) {
    /** For a person. */
    public String words() {
        Manifest manifest = packet.manifest();
        List<SecretKind> kinds =
                manifest.redacted().stream().map(Manifest.Redaction::kind).toList();
        return (packet.isDraft() ? "draft of the packet for " : "packet for ") + Phrases.party(packet.party())
                + " written to " + folder + ": " + packet.files().size() + " files; "
                + manifest.withheld().size() + " facts withheld, " + kinds.size() + " redactions\n"
                + (kinds.isEmpty()
                        ? "nothing to take out was found in its texts; looked for " + RedactReceipt.kinds()
                        : "took out " + RedactReceipt.sum(kinds) + "; manifest.json says where")
                + "\nevery file was scanned again: nothing is left that the scanner knows\nbefore "
                + Digests.of(verdict.situation()) + " (the situation), after " + digest("packet.md") + " (packet.md)\n";
    }

    private String digest(String file) {
        return Digests.of(packet.files().getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }

    /** For a program. */
    public String json(boolean withText) {
        return write(json -> {
            json.writeStringField("outcome", packet.isDraft() ? "draft" : "written");
            json.writeStringField("party", packet.party().wireName());
            json.writeStringField("folder", folder);
            json.writeStringField("before", Digests.of(verdict.situation()));
            json.writeArrayFieldStart("files");
            for (Map.Entry<String, String> file : packet.files().entrySet()) {
                json.writeStartObject();
                json.writeStringField("digest", digest(file.getKey()));
                json.writeStringField("file", file.getKey());
                if (withText) {
                    json.writeStringField("text", file.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            lookedFor(json);
            redacted(json, packet.manifest().redacted());
            json.writeBooleanField("scannedAgain", true);
            json.writeNumberField("withheld", packet.manifest().withheld().size());
        });
    }

    /** For a program, where no packet was written. */
    public static String refused(Verdict verdict, String why, List<Finding> findings) {
        return write(json -> {
            json.writeStringField("outcome", "refused");
            json.writeStringField("before", Digests.of(verdict.situation()));
            json.writeStringField("refused", why);
            json.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringField("rule", finding.rule().id());
                json.writeArrayFieldStart("clauses");
                for (Clause clause : finding.clauses()) {
                    json.writeString(clause.toString());
                }
                json.writeEndArray();
                json.writeStringField("status", finding.status().wireName());
                json.writeStringField("message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void lookedFor(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("lookedFor");
        for (String kind :
                Arrays.stream(SecretKind.values()).map(SecretKind::wireName).toList()) {
            json.writeString(kind);
        }
        json.writeEndArray();
    }

    private static void redacted(JsonGenerator json, List<Manifest.Redaction> redactions) throws IOException {
        json.writeArrayFieldStart("redacted");
        for (Manifest.Redaction one : redactions) {
            json.writeStartObject();
            json.writeStringField("kind", one.kind().wireName());
            json.writeStringField("placeholder", one.placeholder());
            json.writeStringField("path", one.path());
            json.writeNumberField("line", one.line());
            json.writeNumberField("column", one.column());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Part {
        void write(JsonGenerator json) throws IOException;
    }

    private static String write(Part part) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("receipt", 1);
            part.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }
}
