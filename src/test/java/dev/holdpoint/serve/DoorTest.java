package dev.holdpoint.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdpoint.serve.Http.Heard;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, and what becomes of those who send too much, too little or too slowly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {
    private static final String YAML = "application/yaml";
    private static final String SITUATION = "situation: 1\n";
    private static final String SECRET = "correct-horse-battery-staple";
    private static final Limits IMPATIENT =
            new Limits(1 << 20, 4096, 64, Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(20));

    private HoldpointServer server;
    private HoldpointServer guarded;
    private Http http;
    private Http closed;

    @BeforeAll
    void start() {
        server = HoldpointServer.start(new ServeOptions("127.0.0.1", 0, Optional.empty()), IMPATIENT);
        guarded = HoldpointServer.start(new ServeOptions("127.0.0.1", 0, Optional.of(Token.of(SECRET))), IMPATIENT);
        http = new Http(server.address());
        closed = new Http(guarded.address());
    }

    @AfterAll
    void stop() {
        server.close();
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:80",
                "127.0.0.1",
                "127.0.0.1.evil.example:1",
                "127.0.0.1:1, evil.example"
            })
    void aRequestToAnotherHostIsTurnedAway(String host) throws IOException {
        for (String line : List.of("GET /live", "POST /v1/check")) {
            Heard heard = http.say(
                    line + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
                    new byte[0]);
            assertThat(heard.status()).isIn(400, 421);
            assertThat(heard.text()).doesNotContain("evil");
        }
    }

    @Test
    void aRequestWithTwoHostsOrNoneIsTurnedAway() throws IOException {
        String two =
                "GET /live HTTP/1.1\r\nHost: " + http.host() + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
        assertThat(http.say(two, new byte[0]).status()).isIn(400, 421);
        assertThat(http.say("GET /live HTTP/1.0\r\n\r\n", new byte[0]).status()).isIn(400, 421);
        String absolute =
                "GET http://evil.example/live HTTP/1.1\r\nHost: " + http.host() + "\r\nConnection: close\r\n\r\n";
        assertThat(http.say(absolute, new byte[0]).text()).doesNotContain("live\n");
    }

    @Test
    void aPageFromElsewhereCannotPost() throws IOException {
        for (String origin : List.of(
                "http://evil.example", "null", "http://localhost:1", "http://" + http.host() + ".evil.example")) {
            assertThat(http.post("/v1/check", YAML, SITUATION, "Origin: " + origin)
                            .status())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(http.post("/v1/check", YAML, SITUATION, "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(http.post("/v1/check", YAML, SITUATION, "Sec-Fetch-Site: same-site")
                        .status())
                .isEqualTo(403);
        assertThat(http.post("/v1/check", YAML, SITUATION, "Origin: http://" + http.host())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/plain",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Type: application/yaml; charset=utf-16",
                "Content-Type: application/yaml\r\nContent-Type: text/plain",
                "Content-Type: application/yaml\r\nContent-Encoding: gzip",
                "X-None: given"
            })
    void whatAFormCouldSendAndWhatCannotBeReadAsItIsIsAnotherType(String headers) throws IOException {
        Heard heard = http.say(
                new String(head("Connection: close\r\nContent-Length: 13\r\n" + headers), StandardCharsets.ISO_8859_1)
                        + SITUATION);
        assertThat(heard.status()).isEqualTo(415);
    }

    /** Where a proxy and the service could read different requests out of the same bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Content-Length: 13\r\nContent-Length: 0",
                "Content-Length: 13, 13",
                "Content-Length: +13",
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding : chunked",
                "X: a\r\n b\r\nContent-Length: 13"
            })
    void aRequestThatCouldBeTwoIsNone(String headers) throws IOException {
        Heard heard = http.say(new String(head("Content-Type: " + YAML + "\r\n" + headers), StandardCharsets.ISO_8859_1)
                + "0\r\n\r\nGET /metrics HTTP/1.1\r\nHost: " + http.host() + "\r\n\r\n");
        assertThat(heard.status()).isEqualTo(400);
        assertThat(heard.text()).doesNotContain("holdpoint_requests_total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "FOO", "get"})
    void noOtherMethodIsAnsweredOrRepeatsWhatWasSent(String method) throws IOException {
        Heard heard = http.say(
                method + " /live HTTP/1.1\r\nHost: " + http.host() + "\r\nX-Secret: echo\r\nConnection: close\r\n\r\n");
        assertThat(heard.status()).isIn(400, 405);
        assertThat(heard.head() + heard.text()).doesNotContain("echo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../etc/passwd",
                "/assets/%2e%2e/metrics",
                "/assets/%2e%2e%2fmetrics",
                "//metrics",
                "/metrics/",
                "/v1/schema/..%2f..%2fcheck",
                "/v1/schema/%00",
                "/assets/desk.css%00.txt",
                "/assets\\desk.css",
                "/metrics%0d%0aX-Injected: 1"
            })
    void noPathLeadsAround(String path) throws IOException {
        Heard heard = http.get(path);
        assertThat(heard.status()).isIn(400, 404);
        assertThat(heard.head()).doesNotContain("X-Injected");
    }

    @Test
    void noAnswerIsKeptFramedOrReadFromElsewhere() throws IOException {
        for (Heard heard : List.of(
                http.get("/live"),
                http.get("/nothing"),
                http.post("/v1/check", YAML, "x"),
                http.say("BROKEN\r\n\r\n", new byte[0]))) {
            assertThat(heard.header("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(heard.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(heard.header("Cache-Control")).contains("no-store");
            assertThat(heard.header("Set-Cookie")).isEmpty();
            assertThat(heard.header("Access-Control-Allow-Origin")).isEmpty();
            assertThat(heard.header("Server")).isEmpty();
        }
        String preflight = "OPTIONS /v1/check HTTP/1.1\r\nHost: " + http.host()
                + "\r\nOrigin: http://evil.example\r\nAccess-Control-Request-Method: POST\r\nConnection: close\r\n\r\n";
        Heard heard = http.say(preflight, new byte[0]);
        assertThat(heard.status()).isEqualTo(403);
        assertThat(heard.head()).doesNotContainIgnoringCase("access-control");
    }

    @Test
    void otherMachinesNeedAToken() {
        assertThatThrownBy(() -> HoldpointServer.start(new ServeOptions("0.0.0.0", 0, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token");
    }

    @Test
    void whereItListensAtEveryAddressEachIsServedAndNoName() throws IOException {
        try (HoldpointServer every =
                HoldpointServer.start(new ServeOptions("0.0.0.0", 0, Optional.of(Token.of(SECRET))), IMPATIENT)) {
            Http local = new Http(every.address());
            int port = every.address().getPort();
            List<String> served = new ArrayList<>(List.of("localhost:" + port, "127.0.0.1:" + port));
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .forEach(address -> served.add(address.getHostAddress() + ":" + port));
            for (String host : served) {
                assertThat(asked(local, host).status()).as(host).isEqualTo(200);
            }
            for (String host : List.of(
                    "evil.example:" + port, "127.0.0.1", "203.0.113.7:" + port, "1.1:" + port, "[::1%lo]:" + port)) {
                assertThat(asked(local, host).status()).as(host).isIn(400, 421);
            }
            assertThat(local.get("/live").status()).isEqualTo(401);
        }
    }

    private static Heard asked(Http http, String host) throws IOException {
        return http.say("GET /live HTTP/1.1\r\nConnection: close\r\nAuthorization: Bearer " + SECRET + "\r\nHost: "
                + host + "\r\n\r\n");
    }

    @Test
    void aTokenLetsInAndNothingElseDoes() throws IOException {
        assertThat(closed.get("/live").status()).isEqualTo(401);
        assertThat(closed.post("/v1/check", YAML, SITUATION, "Authorization: Bearer " + SECRET.substring(1))
                        .status())
                .isEqualTo(401);
        for (int i = 0; i < 12; i++) {
            closed.post("/v1/check", YAML, SITUATION, "Authorization: Bearer wrong" + i);
        }
        Heard tired = closed.post("/v1/check", YAML, SITUATION, "Authorization: Bearer wrong");
        assertThat(tired.status()).isEqualTo(429);
        assertThat(tired.header("Retry-After")).isPresent();
        assertThat(closed.post("/v1/check", YAML, SITUATION, "Authorization: Bearer " + SECRET)
                        .status())
                .as("who has the token is not kept out by those who try")
                .isEqualTo(200);
        String basic = Base64.getEncoder().encodeToString(("lead:" + SECRET).getBytes(StandardCharsets.UTF_8));
        assertThat(closed.post("/v1/check", YAML, SITUATION, "Authorization: Basic " + basic)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatSaysThatItIsTooLargeIsNotRead() throws IOException {
        String head = "POST /v1/check HTTP/1.1\r\nHost: " + http.host() + "\r\nContent-Type: " + YAML
                + "\r\nContent-Length: 99999999999\r\n\r\n";
        assertThat(http.say(head, new byte[0]).status()).isEqualTo(413);
    }

    @Test
    void whatIsRefusedBeforeItsBodyCameLeavesTheConnectionToTheNextRequest() throws IOException {
        for (String refused :
                List.of("Content-Type: text/html", "Content-Type: " + YAML + "\r\nOrigin: http://evil.example")) {
            try (Socket socket = http.connect()) {
                OutputStream out = socket.getOutputStream();
                out.write(head(refused + "\r\nContent-Length: 13"));
                out.flush();
                stillAnswers(); // by now the head was read, and the body was not there
                out.write(SITUATION.getBytes(StandardCharsets.ISO_8859_1));
                out.write(head("Connection: close\r\nContent-Type: " + YAML + "\r\nContent-Length: 13"));
                out.write(SITUATION.getBytes(StandardCharsets.ISO_8859_1));
                String heard = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(heard).matches("(?s)HTTP/1.1 4(15|03).*HTTP/1.1 200.*");
            }
        }
    }

    @Test
    void whereMoreIsToComeThanIsReadTheAnswerSaysThatTheConnectionEnds() throws IOException {
        for (String body : List.of("Content-Length: 1000000", "Transfer-Encoding: chunked")) {
            Heard heard = http.say(new String(head("Content-Type: text/html\r\n" + body), StandardCharsets.ISO_8859_1));
            assertThat(heard.status()).isEqualTo(415);
            assertThat(heard.header("Connection")).contains("close");
        }
    }

    private byte[] head(String headers) {
        return ("POST /v1/check HTTP/1.1\r\nHost: " + http.host() + "\r\n" + headers + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aBodyThatNeverEndsIsCutOff() throws IOException {
        try (Socket socket = http.connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /v1/check HTTP/1.1\r\nHost: " + http.host() + "\r\nContent-Type: " + YAML
                            + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = ("10000\r\n" + "#".repeat(1 << 16) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            out.write(chunk);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
        stillAnswers();
    }

    @Test
    void halfABodyIsNoBody() throws IOException {
        try (Socket socket = http.connect()) {
            half(socket);
            socket.shutdownOutput();
            assertThat(Http.hear(socket).status()).isEqualTo(400);
        }
        try (Socket socket = http.connect()) {
            half(socket);
            assertThat(Http.hear(socket).status()).as("who waits is told").isEqualTo(408);
        }
        stillAnswers();
    }

    @Test
    void aByteNowAndThenKeepsNoConnection() throws IOException {
        for (String said : List.of(
                "GET /live HTTP/1.1\r\nX-Slow: ",
                "POST /v1/check HTTP/1.1\r\nHost: " + http.host() + "\r\nContent-Type: " + YAML
                        + "\r\nContent-Length: 1000000\r\n\r\n")) {
            try (Socket socket = http.connect()) {
                socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
                socket.setSoTimeout(100);
                assertThat(dripsUntilEnded(socket)).isLessThan(600);
            }
        }
        stillAnswers();
    }

    /** How many bytes went, one each tenth of a second, until the other side had enough. */
    private static int dripsUntilEnded(Socket socket) {
        for (int sent = 0; sent < 600; sent++) {
            try {
                socket.getOutputStream().write('a');
                if (socket.getInputStream().read() < 0) {
                    return sent;
                }
            } catch (java.net.SocketTimeoutException nothingYet) {
                // it still listens
            } catch (IOException ended) {
                return sent;
            }
        }
        return 600;
    }

    @Test
    void aThousandWhoNeverFinishKeepNobodyOut() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                Socket socket = http.connect();
                sockets.add(socket);
                half(socket);
            }
            stillAnswers();
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        stillAnswers();
    }

    @Test
    void aThousandAtOnceAreAnsweredOrToldToComeAgain() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 1000; i++) {
                sockets.add(http.connect());
            }
            for (Socket socket : sockets) {
                socket.getOutputStream()
                        .write(("POST /v1/check HTTP/1.1\r\nHost: " + http.host()
                                        + "\r\nConnection: close\r\nContent-Type: " + YAML
                                        + "\r\nContent-Length: 13\r\n\r\n" + SITUATION)
                                .getBytes(StandardCharsets.ISO_8859_1));
            }
            for (Socket socket : sockets) {
                Heard heard = Http.hear(socket);
                assertThat(heard.status()).isIn(200, 503);
                assertThat(heard.header("Retry-After").isPresent()).isEqualTo(heard.status() == 503);
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        stillAnswers();
    }

    private void half(Socket socket) throws IOException {
        socket.getOutputStream()
                .write(("POST /v1/check HTTP/1.1\r\nHost: " + http.host() + "\r\nContent-Type: " + YAML
                                + "\r\nContent-Length: 1000\r\n\r\nsituation: 1\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
    }

    private void stillAnswers() throws IOException {
        assertThat(http.post("/v1/check", YAML, SITUATION).status()).isEqualTo(200);
    }
}
