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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a process of its own. */
class ProcessTest {
    @TempDir
    private Path folder = Path.of("");

    /** A service that was started as the command line starts it. */
    private record Running(Process process, BufferedReader out, Http http) {}

    private Running start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
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
                                    + "\r\nConnection: close\r\nContent-Type: application/yaml\r\nContent-Length: 13\r\n"
                                    + "Expect: 100-continue\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String goOn = "HTTP/1.1 100 Continue\r\n\r\n"; // said once the body is waited for
            assertThat(new String(socket.getInputStream().readNBytes(goOn.length()), StandardCharsets.ISO_8859_1))
                    .isEqualTo(goOn);
            socket.getOutputStream().write("situa".getBytes(StandardCharsets.ISO_8859_1));
            running.process().toHandle().destroy(); // SIGTERM
            awaitRefusingOthers(running);
            socket.getOutputStream().write("tion: 1\n".getBytes(StandardCharsets.ISO_8859_1));
            assertThat(Http.hear(socket).status()).isEqualTo(200);
        }
        assertThat(running.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.process().exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("errors"))).isEmpty();
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
        List<Heard> answers = Sent.to(running.http());
        assertThat(answers).extracting(Heard::status).contains(200, 400, 403, 404, 415, 421, 422);
        Heard metrics = running.http().get("/metrics");
        assertThat(metrics.text()).contains("holdpoint_requests_total").doesNotContain(Sent.MARK);
        running.process().toHandle().destroy();
        assertThat(running.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.out().readLine()).isNull();
        assertThat(folder.resolve("errors")).isEmptyFile();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(Sent.MARK);
            }
        }
    }

    @Test
    void nothingThatWasSentIsInMemoryOnceItIsAnswered() throws Exception {
        Running running = start();
        try {
            for (int time = 0; time < 2; time++) {
                assertThat(Sent.to(running.http())).isNotEmpty();
            }
            byte[] heap = heap(running);
            for (byte[] written : waysToWrite(Sent.MARK)) {
                assertThat(isIn(heap, written))
                        .as("%s in what lives of the heap", new String(written, StandardCharsets.ISO_8859_1))
                        .isFalse();
            }
            assertThat(isIn(heap, "HoldpointServer".getBytes(StandardCharsets.ISO_8859_1)))
                    .as("what is there is found")
                    .isTrue();
        } finally {
            running.process().destroyForcibly();
        }
    }

    @Test
    void noFileIsWrittenWhileItAnswers() throws Exception {
        Queue<String> files = new ConcurrentLinkedQueue<>();
        try (RecordingStream events = new RecordingStream();
                HoldpointServer server = HoldpointServer.start(new ServeOptions("127.0.0.1", 0, Optional.empty()))) {
            events.enable("jdk.FileWrite").withoutThreshold();
            events.onEvent("jdk.FileWrite", event -> files.add(event.getString("path")));
            events.startAsync();
            Files.writeString(folder.resolve("seen"), "before");
            Sent.to(new Http(server.address()));
            Files.writeString(folder.resolve("seen"), "after");
            while (files.size() < 2) {
                Thread.onSpinWait();
            }
        }
        assertThat(files).containsOnly(folder.resolve("seen").toString());
    }

    /** All objects that something still refers to. */
    private byte[] heap(Running running) throws Exception {
        Path dump = folder.resolve("heap.hprof");
        Process dumping = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(running.process().pid()),
                        "GC.heap_dump",
                        dump.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("dumped").toFile())
                .start();
        assertThat(dumping.waitFor(60, TimeUnit.SECONDS)).isTrue();
        byte[] heap = Files.readAllBytes(dump);
        Files.delete(dump);
        return heap;
    }

    /** As a text of Java's, as characters in either order, and as a page carries it, which depends on where it begins. */
    private static List<byte[]> waysToWrite(String mark) {
        List<byte[]> ways = new ArrayList<>(List.of(
                mark.getBytes(StandardCharsets.ISO_8859_1),
                mark.getBytes(StandardCharsets.UTF_16LE),
                mark.getBytes(StandardCharsets.UTF_16BE)));
        for (String before : List.of("", "x", "xx")) {
            String code = Base64.getEncoder().encodeToString((before + mark).getBytes(StandardCharsets.UTF_8));
            ways.add(code.substring(4, code.length() - 4).getBytes(StandardCharsets.ISO_8859_1));
        }
        return ways;
    }

    private static boolean isIn(byte[] all, byte[] part) {
        return new String(all, StandardCharsets.ISO_8859_1).contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
