package dev.holdpoint.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.packet.Manifest;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.situation.Digests;
import dev.holdpoint.text.Json;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what went into a packet, what did not, and that it was looked at once more.
 *
 * @param folder where it was written, without secrets
 */
public record PacketReceipt(Verdict verdict, HandoffPacket packet, String folder) {
    /** For a person. */
    public String words() {
        Manifest manifest = packet.manifest();
        List<SecretKind> kinds =
                manifest.redacted().stream().map(Manifest.Redaction::kind).toList();
        return (packet.isDraft() ? "draft of the packet for " : "packet for ") + Phrases.party(packet.party())
                + " written to " + folder + ": " + packet.files().size() + " files; "
                + manifest.withheld().size() + " facts withheld, " + kinds.size() + " redactions\n"
                + (kinds.isEmpty()
                        ? "nothing to take out was found in its texts; looked for " + RedactReceipt.kinds()
                        : "took out " + RedactReceipt.sum(kinds) + "; manifest.json says where")
                + "\nevery file was scanned again: nothing is left that the scanner knows\nbefore "
                + Digests.of(verdict.situation()) + " (the situation), after " + digest("packet.md") + " (packet.md)\n";
    }

    private String digest(String file) {
        return Digests.of(packet.files().getOrDefault(file, "").getBytes(StandardCharsets.UTF_8));
    }

    private record Written(
            int receipt,
            String outcome,
            String party,
            String folder,
            String before,
            List<WrittenFile> files,
            List<String> lookedFor,
            List<Taken> redacted,
            boolean scannedAgain,
            int withheld) {}

    private record WrittenFile(
            String digest,
            String file,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String text) {}

    private record Taken(String kind, String placeholder, String path, int line, int column) {}

    private record Refused(int receipt, String outcome, String before, String refused, List<Why> findings) {}

    private record Why(String rule, List<String> clauses, String status, String message) {}

    /** For a program. */
    public String json(boolean withText) {
        return Json.indented(new Written(
                1,
                packet.isDraft() ? "draft" : "written",
                packet.party().wireName(),
                folder,
                Digests.of(verdict.situation()),
                packet.files().entrySet().stream()
                        .map(file -> new WrittenFile(
                                digest(file.getKey()), file.getKey(), withText ? file.getValue() : null))
                        .toList(),
                RedactReceipt.lookedFor(),
                packet.manifest().redacted().stream()
                        .map(one -> new Taken(
                                one.kind().wireName(), one.placeholder(), one.path(), one.line(), one.column()))
                        .toList(),
                /* scannedAgain= */ true,
                packet.manifest().withheld().size()));
    }

    /** For a program, where no packet was written. */
    public static String refused(Verdict verdict, String why, List<Finding> findings) {
        return Json.indented(new Refused(
                1,
                "refused",
                Digests.of(verdict.situation()),
                why,
                findings.stream().map(PacketReceipt::why).toList()));
    }

    private static Why why(Finding finding) {
        return new Why(
                finding.rule().id(),
                finding.clauses().stream().map(Clause::toString).toList(),
                finding.status().wireName(),
                finding.message());
    }
}
