package dev.holdpoint.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdpoint.serve.Http.Heard;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own. */
class ProcessTest {
    private static final String MARK = "a-mark-that-nobody-else-makes";

    @TempDir
    private Path folder = Path.of("");

    /** A service that was started as the command line starts it. */
    private record Running(Process process, BufferedReader out, Http http) {}

    private Running start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.holdpoint.cli.Main",
                        "serve",
                        "--port",
                        "0")
                .redirectError(folder.resolve("errors").toFile())
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = Objects.requireNonNull(out.readLine(), "it says where it is");
        return new Running(process, out, new Http(URI.create(line.substring(line.indexOf("http")))));
    }

    @Test
    void whatIsUnderWayIsAnsweredBeforeItStops() throws Exception {
        Running running = start();
        assertThat(running.http()
                        .post("/v1/check", "application/yaml", "situation: 1\n")
                        .status())
                .isEqualTo(200);
        try (Socket socket = running.http().connect()) {
            socket.getOutputStream()
                    .write(("POST /v1/check HTTP/1.1\r\nHost: " + running.http().host()
                                    + "\r\nConnection: close\r\nContent-Type: application/yaml\r\nContent-Length: 13\r\n\r\nsitua")
                            .getBytes(StandardCharsets.ISO_8859_1));
            awaitReading(running);
            running.process().toHandle().destroy(); // SIGTERM
            awaitRefusingOthers(running);
            socket.getOutputStream().write("tion: 1\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(Http.hear(socket).status()).isEqualTo(200);
        }
        assertThat(running.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.process().exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("errors"))).isEmpty();
    }

    /** Another request is answered only after the earlier connection was accepted. */
    private static void awaitReading(Running running) throws IOException {
        assertThat(running.http().get("/live").status()).isEqualTo(200);
    }

    private static void awaitRefusingOthers(Running running) {
        while (true) {
            try {
                if (running.http().get("/live").status() != 200) {
                    return;
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Test
    void nothingThatWasSentIsPrintedOrLeftOnTheDisk() throws Exception {
        Running running = start();
        String situation = "situation: 1\nid: " + MARK + "\n" + MARK + ": 1\n";
        for (String path :
                new String[] {"/v1/check?name=" + MARK, "/v1/gather?name=" + MARK, "/v1/redact", "/" + MARK}) {
            running.http().post(path, "application/yaml", situation);
            running.http().post(path, "text/" + MARK, situation);
        }
        Heard metrics = running.http().get("/metrics");
        assertThat(metrics.text()).contains("holdpoint_requests_total").doesNotContain(MARK);
        running.process().toHandle().destroy();
        assertThat(running.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.out().readLine()).isNull();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(MARK);
            }
        }
    }
}
