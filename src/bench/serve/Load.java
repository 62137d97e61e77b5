import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.JsonReport;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** Asks a service as fast as it answers, with more and more callers at once; and the library in this process, for comparison. */
public final class Load {
    private static final long NOT_MORE = TimeUnit.MILLISECONDS.toNanos(20);

    /** Arguments: the service's address, a situation, seconds for each number of callers. */
    public static void main(String[] arguments) throws Exception {
        URI address = URI.create(arguments[0]);
        String situation = Files.readString(Path.of(arguments[1]));
        int seconds = Integer.parseInt(arguments[2]);
        HttpRequest check = HttpRequest.newBuilder(address.resolve("/v1/check"))
                .header("Content-Type", "application/yaml")
                .POST(BodyPublishers.ofString(situation))
                .build();
        Rate best = new Rate(0, 0, 0);
        run(4, Math.max(5, seconds), () -> ask(check));
        for (int callers : new int[] {1, 2, 4, 8, 16, 32}) {
            Rate rate = run(callers, seconds, () -> ask(check));
            System.err.println(rate);
            best = rate.p99() <= NOT_MORE && rate.aSecond() > best.aSecond() ? rate : best;
        }
        System.out.printf("service %.0f %.1f %d%n", best.aSecond(), best.p99() / 1e6, best.callers());
        HttpRequest answer = answer(address, situation);
        run(1, Math.max(3, seconds / 2), () -> ask(answer));
        Rate page = run(1, seconds, () -> ask(answer));
        System.out.printf("page %.0f %.1f 1%n", page.aSecond(), page.p99() / 1e6);
        PolicyChecker checker = PolicyChecker.standard();
        Callable<Integer> inProcess =
                () -> JsonReport.of(checker.check(SituationReader.standard().read(situation, "-")))
                        .length();
        run(2, Math.max(5, seconds), inProcess);
        Rate library = run(2, seconds, inProcess);
        System.out.printf("library %.0f %.1f 2%n", library.aSecond(), library.p99() / 1e6);
    }

    /** What a page sends when somebody answers a question. */
    private static HttpRequest answer(URI address, String situation) {
        String text = Base64.getEncoder().encodeToString(situation.getBytes(StandardCharsets.UTF_8));
        StringBuilder body = new StringBuilder();
        for (String[] field : new String[][] {
            {"text", text}, {"name", "situation.yaml"}, {"shown", "release.notesRead"}, {"fact:release.notesRead", "no"}
        }) {
            body.append(
                    "--part\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n");
        }
        return HttpRequest.newBuilder(address.resolve("/case"))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(BodyPublishers.ofString(body + "--part--\r\n"))
                .build();
    }

    private static final ThreadLocal<HttpClient> CLIENT = ThreadLocal.withInitial(
            () -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());

    private static int ask(HttpRequest request) throws Exception {
        HttpResponse<byte[]> answer = CLIENT.get().send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return answer.body().length;
    }

    private record Rate(int callers, double aSecond, long p99) {}

    private static Rate run(int callers, int seconds, Callable<Integer> work) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long[][] took = new long[callers][];
        Thread[] threads = new Thread[callers];
        for (int i = 0; i < callers; i++) {
            int caller = i;
            threads[i] = new Thread(() -> took[caller] = until(end, work));
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        long[] all = Arrays.stream(took).flatMapToLong(Arrays::stream).sorted().toArray();
        return new Rate(callers, all.length / (double) seconds, all[(int) (all.length * 0.99)]);
    }

    private static long[] until(long end, Callable<Integer> work) {
        long[] took = new long[1 << 16];
        int count = 0;
        for (long now = System.nanoTime(); now < end; ) {
            try {
                work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            long after = System.nanoTime();
            if (count == took.length) {
                took = Arrays.copyOf(took, 2 * count);
            }
            took[count++] = after - now;
            now = after;
        }
        return Arrays.copyOf(took, count);
    }
}
