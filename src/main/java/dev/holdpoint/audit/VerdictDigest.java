package dev.holdpoint.audit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.verdict.Verdict;
import java.nio.charset.StandardCharsets;

/**
 * The digest of what a verdict says, as canonical JSON (RFC 8785), without where the situation was read from and where in it each
 * fact stands: the same facts and the same rules give the same digest, however the file is laid out and wherever it lies.
 */
public final class VerdictDigest {
    private VerdictDigest() {}

    /** {@code sha256:} and 64 hexadecimal digits. */
    public static String of(Verdict verdict) {
        ObjectNode json = CanonicalJson.read(JsonReport.line(verdict).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        if (json.get("situation") instanceof ObjectNode situation) {
            situation.remove("source");
        }
        CanonicalJson.removePlaces(json);
        return Digests.of(CanonicalJson.write(json));
    }
}
