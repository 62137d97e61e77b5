package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.ProblemText;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.situation.Party;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Phrases;
import dev.holdpoint.verdict.Verdict;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code packet} does. */
final class PacketRun {
    private final PolicyChecker checker;
    private final Terminal terminal;
    private final InputStream in;

    /** How a packet was asked for; no party: whichever the policy sends it to. */
    record Options(Optional<Party> party, boolean draft, boolean force) {}

    PacketRun(PolicyChecker checker, Terminal terminal, InputStream in) {
        this.checker = checker;
        this.terminal = terminal;
        this.in = in;
    }

    int write(String file, String folder, Options options) {
        WholeFolder target = WholeFolder.at(path(folder), options.force());
        Verdict verdict;
        try {
            verdict = checker.check(read(file));
        } catch (SituationException e) {
            terminal.err(ProblemText.of(e));
            return ExitCode.REFUSED;
        }
        if (verdict.situation().anIncident().isEmpty()) {
            throw new CallException("this situation has no incident, so there is nothing to hand over");
        }
        Optional<Party> party = options.party().or(verdict::route);
        if (party.isEmpty()) {
            return heldBack("it is not clear whom this goes to", verdict, Decision.ESCALATION);
        }
        if (!options.draft() && !verdict.mayHandOff()) {
            return heldBack("the policy holds the hand-over back", verdict, Decision.HANDOFF);
        }
        return write(verdict, party.get(), options.draft(), target, SafeText.of(folder));
    }

    private int write(Verdict verdict, Party party, boolean draft, WholeFolder target, String shown) {
        try {
            HandoffPacket packet = draft ? HandoffPacket.draft(verdict, party) : HandoffPacket.of(verdict, party);
            target.write(packet.files());
            terminal.out((draft ? "draft of the packet for " : "packet for ") + Phrases.party(party) + " written to "
                    + shown + ": " + packet.files().size() + " files; "
                    + packet.manifest().withheld().size() + " facts withheld, "
                    + packet.manifest().redacted().size() + " redactions\n");
            return ExitCode.OPEN;
        } catch (NotRedactableException e) {
            terminal.err("holdpoint: nothing was written: " + e.getMessage() + "\n");
            return ExitCode.FAILED;
        }
    }

    private int heldBack(String why, Verdict verdict, Decision decision) {
        List<Finding> findings = verdict.findings(decision).stream()
                .filter(finding -> finding.blocks(Decision.HANDOFF))
                .toList();
        StringBuilder out = new StringBuilder("holdpoint: nothing was written: " + why + "\n");
        for (Finding finding : findings) {
            out.append("  ")
                    .append(finding.status().wireName())
                    .append(": ")
                    .append(finding.message())
                    .append(" [");
            for (Clause clause : finding.clauses()) {
                out.append(out.charAt(out.length() - 1) == '[' ? "" : " ").append(clause);
            }
            out.append("]\n");
        }
        terminal.err(out.toString());
        return ExitCode.BLOCKED;
    }

    private Situation read(String file) {
        return file.equals("-")
                ? SituationReader.standard().read(in, file, Path.of(""))
                : SituationReader.standard().read(path(file));
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new CallException("not a file name: " + name);
        }
    }
}
