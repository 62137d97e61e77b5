package dev.holdpoint.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.read.problem.Problem;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.redact.SafeText;

/**
 * What stands in the place of a verdict: <code>{"line": 17, "source": "fleet.ndjson:17", "problems": [{…}], "count": 1}</code>. The
 * document's text never stands in it. The line is that of the input; a problem's own is told of files only, which have several.
 */
final class ProblemRecord {
    private ProblemRecord() {}

    static String of(Document document, SituationException refusal) {
        ArrayNode problems = JsonNodeFactory.instance.arrayNode();
        refusal.problems().forEach(problem -> add(problems, problem, document.line() == 0));
        return write(document, problems, refusal.count());
    }

    /** One problem, about the document as a whole. */
    static String of(Document document, String message) {
        ArrayNode problems = JsonNodeFactory.instance.arrayNode();
        problems.addObject().put("message", message);
        return write(document, problems, 1);
    }

    private static String write(Document document, ArrayNode problems, int count) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String source = SafeText.of(document.source());
        if (document.line() > 0) {
            json.put("line", document.line()).put("source", source + ":" + document.line());
        } else {
            json.put("source", source);
        }
        json.set("problems", problems);
        return json.put("count", count).toString();
    }

    private static void add(ArrayNode problems, Problem problem, boolean inFile) {
        ObjectNode json = problems.addObject().put("path", problem.path());
        if (problem.line() > 0) {
            json.put("line", inFile ? problem.line() : null).put("column", problem.column());
        }
        json.put("message", problem.message())
                .put("suggestion", problem.suggestion())
                .put("help", problem.help())
                .removeIf(JsonNode::isNull);
    }
}
