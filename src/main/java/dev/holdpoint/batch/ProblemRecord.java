package dev.holdpoint.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.redact.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of a verdict: <code>{"line": 17, "source": "fleet.ndjson:17", "problems": [{…}], "count": 1}</code>. The
 * document's text never stands in it. The line is that of the input; a problem's own is told of files only, which have several.
 */
final class ProblemRecord {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final boolean inFile;

    private ProblemRecord(JsonGenerator json, boolean inFile) {
        this.json = json;
        this.inFile = inFile;
    }

    private interface Content {
        void write(ProblemRecord record) throws IOException;
    }

    static String of(Document document, SituationException refusal) {
        return write(document, refusal.count(), record -> {
            for (Problem problem : refusal.problems()) {
                record.problem(problem);
            }
        });
    }

    /** Of a document that there was nothing to read of. */
    static String notRead(Document document) {
        String why = document instanceof Document.Unlisted
                ? "the folder could not be listed"
                : "the document is larger than " + (NdjsonLines.LONGEST >> 20) + " MiB";
        return write(document, 1, record -> record.message(why));
    }

    /** Says no more, since nobody knows what an error inside the checker would quote. */
    static String noVerdict(Document document) {
        return write(document, 1, record -> record.message("no verdict: the checker itself failed"));
    }

    private static String write(Document document, int count, Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            ProblemRecord record = new ProblemRecord(json, document instanceof Document.InFile);
            json.writeStartObject();
            record.place(document);
            json.writeArrayFieldStart("problems");
            content.write(record);
            json.writeEndArray();
            json.writeNumberField("count", count);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    private void place(Document document) throws IOException {
        if (document instanceof Document.Line line) {
            line(line.source(), line.number());
        } else if (document instanceof Document.LongLine line) {
            line(line.source(), line.number());
        } else if (document instanceof Document.InFile file) {
            json.writeStringField("source", SafeText.of(file.name()));
        } else if (document instanceof Document.Unlisted folder) {
            json.writeStringField("source", SafeText.of(folder.name()));
        }
    }

    private void line(String source, long number) throws IOException {
        json.writeNumberField("line", number);
        json.writeStringField("source", SafeText.of(source) + ":" + number);
    }

    private void problem(Problem problem) throws IOException {
        json.writeStartObject();
        text("path", problem.path());
        if (problem.line() > 0) {
            if (inFile) {
                json.writeNumberField("line", problem.line());
            }
            json.writeNumberField("column", problem.column());
        }
        json.writeStringField("message", problem.message());
        text("suggestion", problem.suggestion());
        text("help", problem.help());
        json.writeEndObject();
    }

    private void message(String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", message);
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }
}
