package dev.holdpoint.cli;

import dev.holdpoint.serve.HoldpointServer;
import dev.holdpoint.serve.ServeOptions;
import dev.holdpoint.serve.Token;
import dev.holdpoint.text.WholeFile;
import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = "Serves a page to check situations on, and the interface for other programs.",
        exitCodeList = {"0:it was stopped", "2:the call is wrong, or the port is taken", "3:the service failed"})
final class ServeCommand extends TerminalCommand {
    @Option(names = "--port", paramLabel = "PORT", description = "where to listen; 0 for any port (default: 8787)")
    private int port = 8787;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description =
                    "the address to listen at, 0.0.0.0 for each that it has (default: 127.0.0.1, which this machine alone reaches)")
    private String host = "127.0.0.1";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "ask everyone for the token in this file; needed where other machines reach the address")
    private @Nullable String tokenFile;

    @Option(names = "--open", description = "open the page in the browser")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        try (HoldpointServer server = start()) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
            terminal.out("holdpoint serves " + server.address() + "\n");
            if (!options().isLocal()) {
                terminal.err("holdpoint: other machines reach this; what they send, the token too, is not encrypted\n");
            }
            if (open) {
                browse(server.address());
            }
            server.join();
        }
        return ExitCode.OPEN;
    }

    /** A signal to stop is no failure: what is under way is answered first. */
    private static void stop(HoldpointServer server) {
        server.close();
        Runtime.getRuntime().halt(ExitCode.OPEN);
    }

    private HoldpointServer start() {
        try {
            return HoldpointServer.start(options());
        } catch (IllegalArgumentException e) {
            throw new CallException(e.getMessage() + (tokenFile == null ? "; name one with --token-file" : ""));
        } catch (UncheckedIOException e) {
            throw new CallException("nothing can listen at " + host + " port " + port + "; is it taken?");
        }
    }

    private ServeOptions options() {
        return new ServeOptions(host, port, Optional.ofNullable(tokenFile).map(ServeCommand::token));
    }

    private static Token token(String file) {
        try {
            return Token.of(new String(WholeFile.read(Arguments.path(file), 4096), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CallException(file + " could not be read");
        }
    }

    private void browse(URI address) {
        try {
            Desktop.getDesktop().browse(address);
        } catch (IOException | UnsupportedOperationException e) {
            terminal.err("holdpoint: no browser could be opened; the address is " + address + "\n");
        }
    }
}
