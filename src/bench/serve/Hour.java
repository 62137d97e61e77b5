import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Asks a service everything that it answers and refuses, at a steady rate and never the same twice, and looks at its memory each minute. */
public final class Hour {
    private static final String YAML = "application/yaml";
    private static final int CALLERS = 4;
    private static final long BEGUN = System.nanoTime();

    private final URI address;
    private final String process;
    private final List<Asked> mix;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();

    /** A request, in which {@code @@} is another number each time, and the status that is due. */
    private record Asked(String path, String type, String body, int due) {}

    private Hour(URI address, String process, List<Asked> mix) {
        this.address = address;
        this.process = process;
        this.mix = mix;
    }

    /** Arguments: the service's address and its process, minutes, requests a second. */
    public static void main(String[] arguments) throws Exception {
        Hour hour = new Hour(URI.create(arguments[0]), arguments[1], mix());
        int minutes = Integer.parseInt(arguments[2]);
        double aSecond = Double.parseDouble(arguments[3]);
        Thread[] warm = hour.load(aSecond, 1);
        join(warm);
        hour.look("before", true);
        Thread[] load = hour.load(aSecond, minutes);
        for (int minute = 1; minute < minutes; minute++) {
            TimeUnit.MINUTES.sleep(1);
            hour.look("minute", false);
            if (minute == minutes / 2) {
                hour.look("half", true);
            }
        }
        join(load);
        hour.look("end", true);
        TimeUnit.MINUTES.sleep(1);
        hour.look("after", true);
        System.out.println("wrong " + hour.wrong.get());
    }

    private static void join(Thread[] threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    /** Name, seconds, requests, resident MiB, MiB of live objects or -, threads, open files, MiB of the heap in use. */
    private void look(String name, boolean collect) throws Exception {
        if (collect) {
            jcmd("GC.run");
        }
        String heap = jcmd("GC.heap_info");
        long old = used(heap, "tenured generation"); // where a collection leaves what lives
        System.out.printf(
                "%s %d %d %d %s %d %d %d%n",
                name,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - BEGUN),
                asked.get(),
                status("VmRSS:") / 1024,
                collect ? Long.toString(old) : "-",
                status("Threads:"),
                files(),
                old + used(heap, "new generation"));
    }

    private static long used(String heap, String generation) {
        Matcher matcher = Pattern.compile(generation + ".*used (\\d+)K").matcher(heap);
        if (!matcher.find()) {
            throw new IllegalStateException(heap);
        }
        return Long.parseLong(matcher.group(1)) / 1024;
    }

    private String jcmd(String command) throws Exception {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), process, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    private long status(String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", process, "status"))) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        throw new IllegalStateException("no such process");
    }

    private long files() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", process, "fd"))) {
            return open.count();
        }
    }

    private Thread[] load(double aSecond, int minutes) {
        long begin = System.nanoTime();
        long step = (long) (CALLERS * 1e9 / aSecond);
        long rounds = TimeUnit.MINUTES.toNanos(minutes) / step;
        Thread[] threads = new Thread[CALLERS];
        for (int caller = 0; caller < CALLERS; caller++) {
            threads[caller] = new Thread(() -> {
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                for (long round = 0; round < rounds; round++) {
                    LockSupport.parkNanos(begin + round * step - System.nanoTime());
                    ask(client, asked.getAndIncrement());
                }
            });
            threads[caller].start();
        }
        return threads;
    }

    private void ask(HttpClient client, long number) {
        Asked next = mix.get((int) (number % mix.size()));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(next.path().replace("@@", Long.toString(number))));
        if (!next.type().isEmpty()) {
            request.header("Content-Type", next.type())
                    .POST(BodyPublishers.ofString(next.body().replace("@@", Long.toString(number))));
        }
        try {
            int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status != next.due()) {
                wrong.incrementAndGet();
                System.err.println(next.path() + " " + status);
            }
        } catch (IOException | InterruptedException e) {
            wrong.incrementAndGet();
            System.err.println(next.path() + " " + e);
        }
    }

    private static List<Asked> mix() throws IOException {
        String shut = situation("no-restore-test");
        String night = situation("host-tls-failure");
        String report = Files.readString(Path.of("fixtures/gather/ssr-actions-overdue/material.txt"));
        String log = Files.readString(Path.of("fixtures/gather/log-fatal-sophmate/material.txt"));
        String form = "multipart/form-data; boundary=part";
        List<Asked> mix = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mix.add(new Asked("/v1/check", YAML, shut, 200));
            mix.add(new Asked("/v1/check?name=shop-@@.yaml", YAML, night, 200));
            mix.add(new Asked(
                    "/v1/check", YAML, "situation: 1\nid: a-@@\nunknown-@@: 1\nrelease: {version: x@@}\n", 422));
            mix.add(new Asked(
                    "/case",
                    form,
                    form(
                            "text",
                            carried(shut),
                            "shown",
                            "release.notesRead",
                            "fact:release.notesRead",
                            "no",
                            "name",
                            "shop-@@.yaml"),
                    200));
            mix.add(new Asked("/v1/gather?name=log-@@.txt", "text/plain", log + "\n# @@\n", 200));
            mix.add(new Asked("/no-such-page-@@", "", "", 404));
        }
        mix.add(new Asked("/v1/plan", YAML, shut, 200));
        mix.add(new Asked("/v1/redact", "text/plain", log + "\nmail-@@@shop.example called\n", 200));
        mix.add(new Asked("/v1/packet/host?draft=true", YAML, night, 200));
        mix.add(new Asked("/v1/packet/host?draft=true&format=zip", YAML, night, 200));
        mix.add(new Asked("/v1/packet/auto", YAML, "situation: 1\nid: a-@@\nincident: {}\n", 409));
        mix.add(new Asked("/v1/check", "text/html-@@", shut, 415));
        mix.add(new Asked("/v1/check", "application/json", "[".repeat(5000) + "@@", 422));
        mix.add(new Asked("/take", form, form("text", carried(night), "what", "html"), 200));
        mix.add(new Asked("/packet", form, form("text", carried(night), "party", "internal"), 200));
        mix.add(new Asked("/open", form, form("pasted", report + "@@"), 200));
        mix.add(new Asked("/open", form, form("pasted", "situation: 1\nno-such-@@: 1\n"), 422));
        mix.add(new Asked("/case", "multipart/form-data; boundary=@@", "no form", 400));
        mix.add(new Asked("/?@@", "", "", 200));
        mix.add(new Asked("/metrics", "", "", 200));
        mix.add(new Asked("/openapi.json", "", "", 200));
        return mix;
    }

    private static String situation(String story) throws IOException {
        return Files.readString(Path.of("fixtures/situations", story, "situation.yaml"))
                .replaceFirst("(?m)^id: .*", "id: shop-@@");
    }

    /** A text as a page carries it, where it cannot be another each time: a number of its own is put into it beforehand. */
    private static String carried(String text) {
        return Base64.getEncoder().encodeToString(text.replace("@@", "0").getBytes(StandardCharsets.UTF_8));
    }

    private static String form(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--part\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n" + fields[i + 1]
                    + "\r\n");
        }
        return body + "--part--\r\n";
    }
}
