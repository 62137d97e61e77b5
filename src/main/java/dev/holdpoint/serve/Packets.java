package dev.holdpoint.serve;

import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.report.PacketReceipt;
import dev.holdpoint.serve.Route.Parameter;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What one party gets of an incident, as JSON or as a zip of the files that the command line writes. */
final class Packets {
    static final String ZIP = "application/zip";

    private static final String AUTO = "auto";
    private static final Parameter DRAFT = Parameter.query(
            "draft", "write it even though it is held back, marked as a draft, redacted all the same", "true", "false");
    private static final Parameter FORMAT = Parameter.query("format", "json or zip (default: json)", "json", "zip");
    private static final Parameter NAME = Parameter.query("name", "what the situation is called (default: -)");

    private final Checking checking;

    Packets(Checking checking) {
        this.checking = checking;
    }

    Route route() {
        List<String> parties = new ArrayList<>();
        for (Party known : Party.values()) {
            parties.add(known.wireName());
        }
        parties.add(AUTO);
        Parameter party = new Parameter("party", "path", "who gets it; auto: whom the policy sends it to", parties);
        return Route.post("/v1/packet/{party}", Answers.SITUATION, this::answer)
                .about("Writes what one party may and needs to see of an incident.", party, DRAFT, FORMAT, NAME)
                .giving(Reply.JSON, "packet")
                .giving(ZIP, "the files")
                .refusing(404, 409, 422, 500);
    }

    private Reply answer(Call call) {
        Verdict verdict = checking.verdict(checking.situation(call));
        Optional<Party> asked = party(call.part());
        HandoffPacket packet =
                of(verdict, asked, call.query("draft").filter("true"::equals).isPresent());
        return call.query("format").filter("zip"::equals).isPresent()
                ? zip(packet)
                : Reply.json(new PacketReceipt(verdict, packet, "-").json(/* withText= */ true));
    }

    private static Optional<Party> party(String name) {
        Optional<Party> party = Choice.named(Party.class, name);
        if (party.isEmpty() && !name.equals(AUTO)) {
            throw Refusal.of(404, "Nobody of this name", "Packets go to host, provider, codecanyon, internal or auto.");
        }
        return party;
    }

    /**
     * The packet, for a party or for whom the policy sends it to.
     *
     * @throws Refusal where it is held back
     */
    static HandoffPacket of(Verdict verdict, Optional<Party> asked, boolean draft) {
        if (verdict.situation().anIncident().isEmpty()) {
            throw Refusal.of(409, "No incident", "This situation has no incident, so there is nothing to hand over.");
        }
        Party party = asked.or(verdict::route)
                .orElseThrow(
                        () -> Refusal.heldBack("It is not clear whom this goes to.", verdict, Decision.ESCALATION));
        if (!draft && !verdict.mayHandOff()) {
            throw Refusal.heldBack("The policy holds the hand-over back.", verdict, Decision.HANDOFF);
        }
        try {
            return draft ? HandoffPacket.draft(verdict, party) : HandoffPacket.of(verdict, party);
        } catch (NotRedactableException e) {
            throw Refusal.of(500, "Nothing was written", String.valueOf(e.getMessage()));
        }
    }

    /** What holds back the hand-over among the findings of a decision. */
    static Stream<Finding> holding(Verdict verdict, Decision decision) {
        return verdict.findings(decision).stream().filter(finding -> finding.blocks(Decision.HANDOFF));
    }

    /** The files under the names that they have in a folder; the same packet gives the same bytes. */
    static Reply zip(HandoffPacket packet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : packet.files().entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = (packet.isDraft() ? "draft-" : "packet-") + packet.party().wireName() + ".zip";
        return new Reply(200, ZIP, Map.of(), bytes.toByteArray()).saved(name);
    }
}
