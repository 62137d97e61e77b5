package dev.holdpoint;

import dev.holdpoint.situation.Digests;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.HoldpointVersion;
import dev.holdpoint.verdict.PolicyId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rules that this release comes with, as the files that auditors read. */
final class StandardPolicy {
    private StandardPolicy() {}

    static PolicyId id() {
        return new PolicyId(HoldpointVersion.get(), () -> Once.DIGEST);
    }

    /** Worked out when it is first shown, and not again for each of a million verdicts. */
    private static final class Once {
        static final String DIGEST = digest();
    }

    /** Over the rule files one after the other, in the order of the decisions. */
    private static String digest() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Decision decision : Decision.values()) {
            try (InputStream rules =
                    StandardPolicy.class.getResourceAsStream("rules/" + decision.wireName() + ".drl")) {
                if (rules == null) {
                    throw new IllegalStateException("the rules on " + decision.wireName() + " are missing");
                }
                rules.transferTo(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Digests.of(all.toByteArray());
    }
}
