package dev.holdpoint.serve;

import java.util.Optional;

/**
 * How a service was asked for.
 *
 * @param host the address to listen at
 * @param port the port; 0 for any that is free
 * @param token what every call has to show; only calls of this machine need none
 */
public record ServeOptions(String host, int port, Optional<Token> token) {
    /** Whether this machine alone reaches the address. */
    public boolean isLocal() {
        return Gatekeeper.isLoopback(host);
    }
}
