package dev.holdpoint.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** HTTP as bytes on a socket, so that nothing well-behaved stands between a test and the service. */
final class Http {
    private final URI address;

    Http(URI address) {
        this.address = address;
    }

    /** An answer as it came. */
    @SuppressWarnings("ArrayRecordComponent") // read, never compared
    record Heard(int status, String head, byte[] body) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Optional<String> header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst();
        }
    }

    String host() {
        return address.getAuthority();
    }

    /** A connection on which nothing was said; whoever waits longer than this for an answer gets none. */
    Socket connect() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(60_000);
        return socket;
    }

    Heard get(String path) throws IOException {
        return say("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\nConnection: close\r\n\r\n", new byte[0]);
    }

    Heard post(String path, String type, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: " + host()
                + "\r\nConnection: close\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return say(head + "\r\n", body);
    }

    Heard post(String path, String type, String body, String... headers) throws IOException {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Heard say(String head) throws IOException {
        return say(head, new byte[0]);
    }

    /** What is answered to these bytes. */
    Heard say(String head, byte[] body) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            return hear(socket);
        }
    }

    /** All that comes until the connection ends. */
    static Heard hear(Socket socket) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        byte[] part = new byte[1 << 16];
        try {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                bytes.write(part, 0, read);
            }
        } catch (java.net.SocketException reset) {
            // it was cut off; what came before counts
        }
        return heard(bytes.toByteArray());
    }

    private static Heard heard(byte[] all) {
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Heard(0, text, new byte[0]);
        }
        return new Heard(
                Integer.parseInt(text.substring(9, 12)),
                text.substring(0, end),
                Arrays.copyOfRange(all, end + 4, all.length));
    }
}
