package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.packet.HandoffPacket;
import dev.holdpoint.redact.NotRedactableException;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.report.PacketReceipt;
import dev.holdpoint.situation.Choice;
import dev.holdpoint.situation.Party;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "packet",
        description = "Writes what one party may and needs to see of an incident.",
        exitCodeList = {
            "0:the packet is written",
            "1:the policy holds the hand-over back, or does not say to whom; nothing was written",
            "2:the input or the call is wrong",
            "3:a secret would have remained, or the checker failed; nothing was written"
        })
final class PacketCommand extends TerminalCommand {
    @Parameters(paramLabel = "SITUATION", description = "a situation, YAML or JSON; - for standard input")
    private String file = "-";

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            required = true,
            converter = PartyName.class,
            description = "host, provider, codecanyon, internal, or auto: whom the policy sends it to")
    private Receiver receiver = new Receiver(Optional.empty());

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "the packet's folder; it must not exist yet, or be empty")
    private String folder = "";

    @Option(
            names = "--draft",
            description = "write it even though it is held back; marked as a draft, redacted all the same")
    private boolean draft;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "of the receipt: ${COMPLETION-CANDIDATES} (default: text)")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Option(names = "--force", description = "let DIR be an earlier packet, which is replaced")
    private boolean force;

    @Override
    public Integer call() {
        WholeFolder target = WholeFolder.at(Arguments.path(folder), force);
        Verdict verdict = PolicyChecker.standard().check(Arguments.situation(file, terminal.in()));
        if (verdict.situation().anIncident().isEmpty()) {
            throw new CallException("this situation has no incident, so there is nothing to hand over");
        }
        Optional<Party> party = receiver.party().or(verdict::route);
        if (party.isEmpty()) {
            return heldBack("it is not clear whom this goes to", verdict, Decision.ESCALATION);
        }
        if (!draft && !verdict.mayHandOff()) {
            return heldBack("the policy holds the hand-over back", verdict, Decision.HANDOFF);
        }
        return write(verdict, party.get(), target);
    }

    private int write(Verdict verdict, Party party, WholeFolder target) {
        try {
            HandoffPacket packet = draft ? HandoffPacket.draft(verdict, party) : HandoffPacket.of(verdict, party);
            target.write(packet.files());
            PacketReceipt receipt = new PacketReceipt(verdict, packet, SafeText.of(folder));
            terminal.out(format == AnswerFormat.JSON ? receipt.json(/* withText= */ false) : receipt.words());
            return ExitCode.OPEN;
        } catch (NotRedactableException e) {
            String why = String.valueOf(e.getMessage());
            if (format == AnswerFormat.JSON) {
                terminal.out(PacketReceipt.refused(verdict, why, List.of()));
            }
            terminal.err("holdpoint: nothing was written: " + why + "\n");
            return ExitCode.FAILED;
        }
    }

    private int heldBack(String why, Verdict verdict, Decision decision) {
        List<Finding> findings = verdict.findings(decision).stream()
                .filter(finding -> finding.blocks(Decision.HANDOFF))
                .toList();
        if (format == AnswerFormat.JSON) {
            terminal.out(PacketReceipt.refused(verdict, why, findings));
            return ExitCode.BLOCKED;
        }
        StringBuilder out = new StringBuilder("holdpoint: nothing was written: " + why + "\n");
        for (Finding finding : findings) {
            String clauses = finding.clauses().stream().map(Clause::toString).collect(Collectors.joining(" "));
            out.append("  " + finding.status().wireName() + ": " + finding.message() + " [" + clauses + "]\n");
        }
        terminal.err(out.toString());
        return ExitCode.BLOCKED;
    }

    /** Whom the packet is for; no party: whichever the policy sends it to. */
    record Receiver(Optional<Party> party) {}

    /** Takes the names of parties, and {@code auto}. */
    static final class PartyName implements ITypeConverter<Receiver> {
        @Override
        public Receiver convert(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            Optional<Party> party = Choice.named(Party.class, wanted);
            if (party.isEmpty() && !wanted.equals("auto")) {
                throw new TypeConversionException("expected host, provider, codecanyon, internal or auto");
            }
            return new Receiver(party);
        }
    }
}
