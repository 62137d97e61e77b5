package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.holdpoint.plan.Plan;
import dev.holdpoint.plan.PlannedFact;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.situation.Fact;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.PolicyId;
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

    private static String write(Each<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes one thing of a kind. */
    private interface Each<T> {
        void write(T one) throws IOException;
    }

    private void verdict() throws IOException {
        Situation situation = verdict.situation();
        PolicyId policy = verdict.policy();
        json.writeStartObject();
        json.writeNumberField("verdict", 1);
        json.writeObjectFieldStart("situation");
        json.writeStringField("id", situation.id().known() ? Phrases.value(situation.id()) : null);
        json.writeStringField("source", source);
        json.writeStringField("digest", Digests.of(situation));
        json.writeEndObject();
        json.writeObjectFieldStart("policy");
        json.writeStringField("version", policy.version());
        json.writeStringField("digest", policy.digest());
        if (!policy.isStandard()) {
            json.writeStringField("rules", policy.rules().wireName());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("decisions");
        for (Decision decision : Decision.values()) {
            decision(decision);
        }
        json.writeEndObject();
        if (!plans.isEmpty()) {
            json.writeObjectFieldStart("plan");
            for (Plan plan : plans) {
                plan(plan);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void plan(Plan plan) throws IOException {
        json.writeObjectFieldStart(plan.gate().wireName());
        json.writeBooleanField("opens", plan.opens() && !verdict.policy().isPartial());
        objects("facts", plan.facts(), this::planned);
        if (!plan.opens()) {
            findings(plan.findings());
        }
        json.writeEndObject();
    }

    private void planned(PlannedFact fact) throws IOException {
        json.writeStringField("path", fact.path());
        json.writeStringField("to", fact.value().orElse(null));
        if (fact.to().isEmpty()) {
            json.writeStringField("type", fact.type());
        }
        if (!fact.condition().isEmpty()) {
            json.writeStringField("condition", fact.condition());
        }
        json.writeStringField(fact.toFindOut() ? "findOut" : "do", fact.work());
        if (fact.toFindOut() || !fact.answers().isEmpty()) {
            list("answers", fact.answers(), json::writeString);
        }
        if (!fact.others().isEmpty()) {
            list("or", fact.others(), other -> json.writeString(other.path()));
        }
        list("clauses", fact.clauses(), this::clause);
    }

    private void decision(Decision decision) throws IOException {
        json.writeObjectFieldStart(decision.wireName());
        json.writeStringField("outcome", verdict.outcome(decision).wireName());
        if (decision == Decision.ESCALATION) {
            json.writeStringField("route", verdict.escalation().routeName().orElse(null));
        }
        findings(verdict.findings(decision));
        if (decision == Decision.PAUSE) {
            objects("categories", verdict.pause().categories(), category -> {
                json.writeStringField(
                        "category", Phrases.value(category.automation().category()));
                json.writeStringField("action", category.action().wireName());
                findings(category.findings());
            });
        } else if (decision == Decision.ESCALATION) {
            objects("parties", verdict.escalation().parties(), receiver -> {
                json.writeStringField("party", receiver.party().wireName());
                findings(receiver.findings());
            });
        }
        json.writeEndObject();
    }

    private void findings(List<Finding> findings) throws IOException {
        objects("findings", findings, this::finding);
    }

    private void finding(Finding finding) throws IOException {
        json.writeStringField("rule", finding.rule().id());
        list("clauses", finding.clauses(), this::clause);
        json.writeStringField("status", finding.status().wireName());
        json.writeStringField("message", finding.message());
        objects("facts", finding.facts(), this::fact);
        objects("remedy", finding.remedies(), remedy -> {
            json.writeStringField("path", remedy.fact().path());
            json.writeStringField("to", remedy.wanted().map(Choice::wireName).orElse(null));
        });
    }

    private void clause(Clause clause) throws IOException {
        json.writeString(clause.toString());
    }

    private void fact(Fact<?> fact) throws IOException {
        json.writeStringField("path", fact.path());
        if (fact.unknown() && fact.place().isEmpty()) {
            json.writeNullField("value");
        } else if (fact.known() && !fact.withheld() && fact.get() instanceof Collection<?> values) {
            list("value", values, value -> json.writeString(Choice.word(value)));
        } else {
            json.writeStringField("value", Phrases.value(fact));
        }
        if (fact.place().isPresent()) {
            json.writeNumberField("line", fact.place().get().line());
            json.writeNumberField("column", fact.place().get().column());
        }
    }

    private <T> void list(String name, Collection<T> all, Each<? super T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : all) {
            each.write(one);
        }
        json.writeEndArray();
    }

    private <T> void objects(String name, Collection<T> all, Each<? super T> members) throws IOException {
        list(name, all, one -> {
            json.writeStartObject();
            members.write(one);
            json.writeEndObject();
        });
    }
}
