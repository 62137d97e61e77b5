package dev.holdpoint.report.rulebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.register.RuleBook;
import dev.holdpoint.register.RuleText;
import dev.holdpoint.situation.Field;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.PolicyId;
import java.util.List;

/** What {@link ExplainReport} says, for a program. */
public final class ExplainJson {
    private ExplainJson() {}

    /** These subjects, each with what belongs to it. */
    public static String of(PolicyId policy, RuleBook book, List<Subject> subjects) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("explanation", 1);
        RuleJson.by(policy, json);
        ArrayNode list = json.putArray("subjects");
        subjects.forEach(subject -> add(list.addObject(), book, subject));
        return Json.indented(json);
    }

    private static void add(ObjectNode json, RuleBook book, Subject subject) {
        if (subject instanceof Subject.OfRule of) {
            RuleText rule = of.rule();
            json.put("kind", "rule")
                    .put("name", rule.id())
                    .put("text", Sentences.of(rule.rule().sentence()));
            rule.rule().clauses().forEach(clause -> json.withArray("clauses").add(clause.toString()));
            rule.conditions().forEach(condition -> json.withArray("conditions").add(condition.text()));
            book.fixtures()
                    .of(rule)
                    .forEach(fixture -> json.withArray("fixtures").add(fixture.path()));
        } else if (subject instanceof Subject.OfClause of) {
            json.put("kind", "clause").put("name", of.clause().clause().toString());
            json.put("text", "Asks that " + Sentences.of(of.clause().asks(), false));
            rules(json, book.rules().citing(of.clause().clause()));
        } else if (subject instanceof Subject.OfReading of) {
            json.put("kind", "reading")
                    .put("name", of.reading().id())
                    .put("text", of.reading().text());
            rules(json, book.shapedBy(of.reading()));
        } else if (subject instanceof Subject.OfDecision of) {
            json.put("kind", "decision").put("name", of.decision().wireName());
            json.put("text", ExplainReport.about(of.decision()));
            rules(json, book.rules().deciding(of.decision()));
        } else if (subject instanceof Subject.OfSymptom of) {
            json.put("kind", "symptom").put("name", of.symptom().wireName());
            json.put("text", Sentences.of(of.symptom().meaning()))
                    .put("party", of.symptom().party().wireName());
            json.put("cause", of.symptom().isCause());
            of.symptom().words().forEach(word -> json.withArray("words").add(word));
        } else if (subject instanceof Subject.OfField of) {
            field(json, book, of.field());
        }
    }

    private static void field(ObjectNode json, RuleBook book, Field<?> field) {
        json.put("kind", "field").put("name", field.path()).put("text", field.description());
        json.put("question", field.question()).put("expected", ExplainReport.expected(field));
        rules(json, ExplainReport.lookingAt(book, field));
    }

    private static void rules(ObjectNode json, List<RuleText> rules) {
        ArrayNode list = json.putArray("rules");
        rules.forEach(rule -> list.add(rule.id()));
    }
}
