package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Printable;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.NextSteps;
import dev.holdpoint.verdict.PolicyRule;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Verdicts as SARIF 2.1.0, the format in which analysis tools tell editors and code hosts what they found and where. One run for
 * all the files; a rule for each that found something; a result for each finding, and for each problem of a file that is no
 * situation.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final JsonFactory JSON = new JsonFactory();

    private final List<CheckedFile> files;
    private final JsonGenerator json;
    private final List<String> rules = new ArrayList<>();

    private SarifReport(List<CheckedFile> files, JsonGenerator json) {
        this.files = files;
        this.json = json;
    }

    /** One document about all the files, indented, with a line feed at the end. */
    public static String of(List<CheckedFile> files) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withArrayIndenter(indent)
                    .withObjectIndenter(indent));
            new SarifReport(files, json).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text + "\n";
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        driver();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        invocation();
        artifacts();
        results();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void driver() throws IOException {
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Holdpoint");
        json.writeStringField("version", HoldpointVersion.get());
        json.writeArrayFieldStart("rules");
        Map<String, PolicyRule> used = new TreeMap<>();
        boolean refused = false;
        for (CheckedFile file : files) {
            refused |= file instanceof CheckedFile.Refused;
            if (file instanceof CheckedFile.Decided decided) {
                for (Finding finding : NextSteps.findings(decided.verdict())) {
                    used.put(finding.rule().id(), finding.rule());
                }
            }
        }
        SarifRules writer = new SarifRules(json);
        for (PolicyRule rule : used.values()) {
            writer.rule(rule);
        }
        rules.addAll(used.keySet());
        if (refused) {
            writer.refusal();
            rules.add(SarifRules.REFUSAL);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void invocation() throws IOException {
        boolean all = true;
        for (CheckedFile file : files) {
            all &= file instanceof CheckedFile.Decided;
        }
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", all);
        json.writeEndObject();
        json.writeEndArray();
    }

    private void artifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (CheckedFile file : files) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", SarifResults.uri(file.file()));
            json.writeEndObject();
            if (file instanceof CheckedFile.Decided decided) {
                properties(decided.verdict());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void properties(Verdict verdict) throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("situationDigest", Digests.of(verdict.situation()));
        json.writeStringField("policyDigest", verdict.policy().digest());
        Summary summary = new Summary(verdict);
        for (Decision decision : Decision.values()) {
            json.writeStringField(decision.wireName(), Printable.of(summary.of(decision)));
        }
        json.writeEndObject();
    }

    private void results() throws IOException {
        SarifResults writer = new SarifResults(json, rules);
        json.writeArrayFieldStart("results");
        int index = 0;
        for (Iterator<CheckedFile> each = files.iterator(); each.hasNext(); index++) {
            CheckedFile file = each.next();
            if (file instanceof CheckedFile.Decided decided) {
                writer.findings(decided, index);
            } else if (file instanceof CheckedFile.Refused refused) {
                writer.problems(refused, index);
            }
        }
        json.writeEndArray();
    }
}
