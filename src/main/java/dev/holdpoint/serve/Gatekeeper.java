package dev.holdpoint.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** Decides who may come in: calls to an address that is served, from pages that were served there, and from elsewhere with a token. */
final class Gatekeeper {
    /** What every answer says, so that a browser neither keeps it nor lets another page at it. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Cache-Control",
            "no-store",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin");

    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[[0-9a-f:.]+]");

    private final Optional<Token> token;
    private final Set<String> names;
    private final String ownPort;
    private final Attempts wrong = new Attempts(10);

    private Gatekeeper(Optional<Token> token, Set<String> names, String ownPort) {
        this.token = token;
        this.names = names;
        this.ownPort = ownPort;
    }

    /** Lets in what is sent to that host and port; where that stands for every address of this machine, to each of them. */
    static Gatekeeper of(String host, int port, Optional<Token> token) {
        List<String> hosts = new ArrayList<>(List.of(bracketed(host)));
        if (isLoopback(host) || isEvery(host)) {
            hosts.addAll(List.of("127.0.0.1", "localhost", "[::1]"));
        }
        Set<String> names = new TreeSet<>();
        for (String name : hosts) {
            names.add(name.toLowerCase(Locale.ROOT) + ":" + port);
            if (port == 80) {
                names.add(name.toLowerCase(Locale.ROOT));
            }
        }
        return new Gatekeeper(token, names, isEvery(host) ? ":" + port : "");
    }

    /** Whether the address stands for all that this machine has. */
    static boolean isEvery(String host) {
        return is(host, InetAddress::isAnyLocalAddress);
    }

    /** Whether a host is an address of this machine, in digits: a name may lead anywhere, and another time elsewhere. */
    private boolean isOwnAddress(String host) {
        if (ownPort.isEmpty() || !host.endsWith(ownPort)) {
            return false;
        }
        String address = host.substring(0, host.length() - ownPort.length());
        try {
            return ADDRESS.matcher(address).matches()
                    && NetworkInterface.getByInetAddress(InetAddress.getByName(address)) != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether only this machine reaches the address. */
    static boolean isLoopback(String host) {
        return is(host, InetAddress::isLoopbackAddress);
    }

    private static boolean is(String host, Predicate<InetAddress> kind) {
        try {
            return kind.test(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static String bracketed(String host) {
        return host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    /** Lets a request in, or throws why not. */
    void admit(Request request, boolean posts) {
        HttpFields headers = request.getHeaders();
        List<String> hosts = headers.getValuesList(HttpHeader.HOST);
        if (hosts.size() != 1 || !isServed(hosts.get(0).toLowerCase(Locale.ROOT))) {
            throw Refusal.of(421, "Another host", "This address is not served here.");
        }
        if (posts && !isOurOwn(headers, hosts.get(0))) {
            throw Refusal.of(403, "Another origin", "A page from elsewhere may not use this.");
        }
        if (token.isEmpty() || token.get().isShownBy(headers.get(HttpHeader.AUTHORIZATION))) {
            return;
        }
        if (!wrong.another()) {
            throw Refusal.of(
                    429, "Too many tries", "Too many tokens were wrong; wait a minute.", Map.of("Retry-After", "60"));
        }
        throw Refusal.of(
                401,
                "A token is needed",
                "Send it as `Authorization: Bearer …`; a browser asks for it as a password.",
                Map.of("WWW-Authenticate", "Basic realm=\"holdpoint\", charset=\"UTF-8\""));
    }

    private boolean isServed(String host) {
        return names.contains(host) || isOwnAddress(host);
    }

    /** A browser says where a page came from that posts; what is no browser says nothing. */
    private static boolean isOurOwn(HttpFields headers, String host) {
        List<String> origins = headers.getValuesList(HttpHeader.ORIGIN);
        String site = headers.get("Sec-Fetch-Site");
        if (origins.isEmpty()) {
            return site == null || site.equals("same-origin") || site.equals("none");
        }
        String origin = origins.get(0).toLowerCase(Locale.ROOT);
        String here = host.toLowerCase(Locale.ROOT);
        return origins.size() == 1 && (origin.equals("http://" + here) || origin.equals("https://" + here));
    }
}
