package dev.holdpoint.cli;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Party;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "packet",
        description = "Writes what one party may and needs to see of an incident.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the packet is written",
            "1:the policy holds the hand-over back, or does not say to whom; nothing was written",
            "2:the input or the call is wrong",
            "3:a secret would have remained, or the checker failed; nothing was written"
        })
final class PacketCommand implements Callable<Integer> {
    private final Terminal terminal;

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

    @Option(names = "--force", description = "let DIR be an earlier packet, which is replaced")
    private boolean force;

    PacketCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return new PacketRun(PolicyChecker.standard(), terminal, System.in)
                .write(file, folder, new PacketRun.Options(receiver.party(), draft, force));
    }

    /** Whom the packet is for; no party: whichever the policy sends it to. */
    record Receiver(Optional<Party> party) {}

    /** Takes the names of parties, and {@code auto}. */
    static final class PartyName implements ITypeConverter<Receiver> {
        @Override
        public Receiver convert(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            for (Party party : Party.values()) {
                if (party.wireName().equals(wanted)) {
                    return new Receiver(Optional.of(party));
                }
            }
            if (wanted.equals("auto")) {
                return new Receiver(Optional.empty());
            }
            throw new TypeConversionException("expected host, provider, codecanyon, internal or auto");
        }
    }
}
