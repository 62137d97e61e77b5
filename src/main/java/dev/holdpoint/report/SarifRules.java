package dev.holdpoint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.PolicyRule;
import java.io.IOException;

/** The rules of a SARIF document, with the help that a code host shows beside their results. */
final class SarifRules {
    /** The rule that a file breaks which is no situation. */
    static final String REFUSAL = "situation.invalid";

    private final JsonGenerator json;

    SarifRules(JsonGenerator json) {
        this.json = json;
    }

    void rule(PolicyRule rule) throws IOException {
        StringBuilder clauses = new StringBuilder();
        for (Clause clause : rule.clauses()) {
            clauses.append(clauses.length() == 0 ? "" : ", ").append(clause);
        }
        StringBuilder decisions = new StringBuilder();
        for (Decision decision : rule.decisions()) {
            decisions.append(decisions.length() == 0 ? "" : ", ").append(decision.wireName());
        }
        String sentence = Phrases.sentence(rule.sentence());
        String help =
                sentence + " It implements " + clauses + " of the runbook's register and has a say in " + decisions
                        + ". `holdpoint explain " + rule.id() + "` shows the rule, the clause and what would clear it.";
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        message("shortDescription", sentence);
        message("fullDescription", help.replace("`", "'"));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help.replace("`", "'"));
        json.writeStringField("markdown", help);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        for (Clause clause : rule.clauses()) {
            json.writeString(clause.toString());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    void refusal() throws IOException {
        String help =
                "The file is not a situation of format 1, so that no decision was made on it. Each problem says what was"
                        + " expected at its place.";
        json.writeStartObject();
        json.writeStringField("id", REFUSAL);
        message("shortDescription", "A file has to be a valid situation.");
        message("fullDescription", help);
        message("help", help);
        json.writeEndObject();
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
