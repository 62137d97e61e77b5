package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.plan.PlannedFact;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.EscalationDecision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.PauseDecision;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Remedy;
import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A verdict as JSON, format 1. The same verdict gives the same text, byte for byte. Thread-safe. */
public final class JsonReport {
    private static final JsonFactory JSON = Json.forgetful().build();

    private final Verdict verdict;
    private final @Nullable String source;
    private final JsonGenerator json;
    private final List<Plan> plans;

    private JsonReport(Verdict verdict, @Nullable String source, List<Plan> plans, JsonGenerator json) {
        this.verdict = verdict;
        this.source = source;
        this.plans = plans;
        this.json = json;
    }

    /** Indented, with a line feed at the end. */
    public static String of(Verdict verdict) {
        return of(verdict, List.of());
    }

    /** The same, with the shortest way to open each gate of which there is a plan. */
    public static String of(Verdict verdict, List<Plan> plans) {
        return write(verdict, verdict.situation().sourceName().orElse(null), plans, Json.layout()) + "\n";
    }

    /** On one line, without a line feed at the end. */
    public static String line(Verdict verdict) {
        return line(verdict, verdict.situation().sourceName().orElse(null));
    }

    /**
     * On one line, with another name for the source than its last one.
     *
     * @param source such as the path from a folder of which it is one of many; null if there is none
     */
    public static String line(Verdict verdict, @Nullable String source) {
        return write(verdict, source, List.of(), null);
    }

    /** One decision of it, on one line. */
    public static String decision(Verdict verdict, Decision decision) {
        return write(json -> {
            json.writeStartObject();
            new JsonReport(verdict, null, List.of(), json).decision(decision);
            json.writeEndObject();
        });
    }

    private static String write(
            Verdict verdict, @Nullable String source, List<Plan> plans, @Nullable DefaultPrettyPrinter printer) {
        return write(json -> {
            json.setPrettyPrinter(printer);
            new JsonReport(verdict, source, plans, json).verdict();
        });
    }

    private static String write(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private void verdict() throws IOException {
        json.writeStartObject();
        json.writeNumberField("verdict", 1);
        json.writeObjectFieldStart("situation");
        text(
                "id",
                verdict.situation().id().known()
                        ? Phrases.value(verdict.situation().id())
                        : null);
        text("source", source);
        json.writeStringField("digest", Digests.of(verdict.situation()));
        json.writeEndObject();
        json.writeObjectFieldStart("policy");
        json.writeStringField("version", verdict.policy().version());
        json.writeStringField("digest", verdict.policy().digest());
        if (!verdict.policy().isStandard()) {
            json.writeStringField("rules", verdict.policy().rules().wireName());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("decisions");
        for (Decision decision : Decision.values()) {
            decision(decision);
        }
        json.writeEndObject();
        if (!plans.isEmpty()) {
            plans();
        }
        json.writeEndObject();
    }

    private void plans() throws IOException {
        json.writeObjectFieldStart("plan");
        for (Plan plan : plans) {
            json.writeObjectFieldStart(plan.gate().wireName());
            json.writeBooleanField("opens", plan.opens() && !verdict.policy().isPartial());
            json.writeArrayFieldStart("facts");
            for (PlannedFact fact : plan.facts()) {
                planned(fact);
            }
            json.writeEndArray();
            if (!plan.opens()) {
                findings(plan.findings());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void planned(PlannedFact fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", fact.path());
        text("to", fact.value().orElse(null));
        if (fact.to().isEmpty()) {
            json.writeStringField("type", fact.type());
        }
        if (!fact.condition().isEmpty()) {
            json.writeStringField("condition", fact.condition());
        }
        json.writeStringField(fact.toFindOut() ? "findOut" : "do", fact.work());
        if (fact.toFindOut() || !fact.answers().isEmpty()) {
            texts("answers", fact.answers());
        }
        if (!fact.others().isEmpty()) {
            texts("or", fact.others().stream().map(Fact::path).toList());
        }
        texts("clauses", fact.clauses().stream().map(Clause::toString).toList());
        json.writeEndObject();
    }

    private void texts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void decision(Decision decision) throws IOException {
        json.writeObjectFieldStart(decision.wireName());
        json.writeStringField("outcome", verdict.outcome(decision).wireName());
        if (decision == Decision.ESCALATION) {
            text("route", verdict.escalation().routeName().orElse(null));
        }
        findings(verdict.findings(decision));
        if (decision == Decision.PAUSE) {
            categories();
        } else if (decision == Decision.ESCALATION) {
            parties();
        }
        json.writeEndObject();
    }

    private void categories() throws IOException {
        json.writeArrayFieldStart("categories");
        for (PauseDecision.Category category : verdict.pause().categories()) {
            json.writeStartObject();
            json.writeStringField(
                    "category", Phrases.value(category.automation().category()));
            json.writeStringField("action", category.action().wireName());
            findings(category.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void parties() throws IOException {
        json.writeArrayFieldStart("parties");
        for (EscalationDecision.Receiver receiver : verdict.escalation().parties()) {
            json.writeStartObject();
            json.writeStringField("party", receiver.party().wireName());
            findings(receiver.findings());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void findings(List<Finding> findings) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Finding finding : findings) {
            finding(finding);
        }
        json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeArrayFieldStart("clauses");
        for (Clause clause : finding.clauses()) {
            json.writeString(clause.toString());
        }
        json.writeEndArray();
        json.writeStringField("status", finding.status().wireName());
        json.writeStringField("message", finding.message());
        json.writeArrayFieldStart("facts");
        for (Fact<?> fact : finding.facts()) {
            fact(fact);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("remedy");
        for (Remedy remedy : finding.remedies()) {
            remedy(remedy);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void fact(Fact<?> fact) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", fact.path());
        json.writeFieldName("value");
        if (fact.unknown() && fact.place().isEmpty()) {
            json.writeNull();
        } else if (fact.known() && !fact.withheld() && fact.get() instanceof Collection<?> values) {
            json.writeStartArray();
            for (Object element : values) {
                json.writeString(Choice.word(element));
            }
            json.writeEndArray();
        } else {
            json.writeString(Phrases.value(fact));
        }
        if (fact.place().isPresent()) {
            json.writeNumberField("line", fact.place().get().line());
            json.writeNumberField("column", fact.place().get().column());
        }
        json.writeEndObject();
    }

    private void remedy(Remedy remedy) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", remedy.fact().path());
        text("to", remedy.wanted().map(Choice::wireName).orElse(null));
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value);
        }
    }
}
