package dev.holdpoint.analyse.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Counterexample;
import dev.holdpoint.analyse.Proof;
import dev.holdpoint.analyse.Remark;
import java.io.IOException;
import java.util.List;

/** What is proved of rules, as JSON of format 1. */
public final class ProofJson {
    private ProofJson() {}

    /** All of it, indented, with a line feed at the end. */
    public static String of(List<Proof> proofs, List<Remark> remarks, Bounds bounds, String policy) {
        return AnalysisJson.text(json -> {
            json.writeNumberField("prove", 1);
            json.writeStringField("policy", policy);
            json.writeStringField("within", Within.of(bounds));
            json.writeArrayFieldStart("properties");
            for (Proof proof : proofs) {
                proof(json, proof);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("remarks");
            for (Remark remark : remarks) {
                json.writeStartObject();
                json.writeStringField("kind", AnalysisJson.name(remark.kind()));
                json.writeStringField("about", remark.about());
                json.writeStringField("says", remark.says());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void proof(JsonGenerator json, Proof proof) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", proof.name());
        json.writeStringField("says", proof.says());
        AnalysisJson.texts(json, "clauses", proof.clauses());
        json.writeStringField("answer", AnalysisJson.name(proof.answer()));
        if (proof.counterexample().isPresent()) {
            Counterexample example = proof.counterexample().get();
            json.writeObjectFieldStart("counterexample");
            json.writeStringField("what", example.what());
            json.writeNumberField("facts", example.facts());
            json.writeBooleanField("smallest", example.smallest());
            json.writeStringField("situation", example.text());
            AnalysisJson.texts(json, "rules", example.rules());
            json.writeEndObject();
        } else {
            json.writeNullField("counterexample");
        }
        json.writeEndObject();
    }
}
