package dev.holdpoint.analyse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Change;
import dev.holdpoint.analyse.Difference;
import dev.holdpoint.analyse.Effect;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What a change of rules means, as JSON of format 1. */
public final class DiffJson {
    private DiffJson() {}

    /** All of it, indented, with a line feed at the end. */
    public static String of(List<Change> changes, List<Difference> meaning, Optional<Effect> effect, Bounds bounds) {
        return AnalysisJson.text(json -> {
            json.writeNumberField("diff", 1);
            json.writeStringField("within", Within.of(bounds));
            json.writeArrayFieldStart("changes");
            for (Change change : changes) {
                json.writeStartObject();
                json.writeStringField("kind", AnalysisJson.name(change.kind()));
                json.writeStringField("what", change.what());
                json.writeStringField("says", change.says());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("decisions");
            for (Difference difference : meaning) {
                difference(json, difference);
            }
            json.writeEndArray();
            effect(json, effect);
        });
    }

    private static void difference(JsonGenerator json, Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("decision", difference.decision().wireName());
        json.writeStringField("answer", AnalysisJson.name(difference.answer()));
        if (difference.example().isPresent()) {
            Difference.Example example = difference.example().get();
            json.writeObjectFieldStart("example");
            json.writeNumberField("facts", example.facts());
            json.writeBooleanField("smallest", example.smallest());
            json.writeStringField("situation", example.text());
            json.writeStringField(
                    "before", example.before().outcome(difference.decision()).wireName());
            json.writeStringField(
                    "after", example.after().outcome(difference.decision()).wireName());
            AnalysisJson.texts(json, "noLonger", example.gone());
            AnalysisJson.texts(json, "now", example.added());
            AnalysisJson.texts(json, "rules", example.rules());
            json.writeEndObject();
        } else {
            json.writeNullField("example");
        }
        json.writeEndObject();
    }

    private static void effect(JsonGenerator json, Optional<Effect> effect) throws IOException {
        if (effect.isEmpty()) {
            json.writeNullField("situations");
            return;
        }
        json.writeObjectFieldStart("situations");
        json.writeNumberField("checked", effect.get().situations());
        json.writeNumberField("opens", effect.get().opens());
        json.writeNumberField("closes", effect.get().closes());
        json.writeNumberField("other", effect.get().other());
        AnalysisJson.texts(json, "changed", effect.get().changed());
        json.writeEndObject();
    }
}
