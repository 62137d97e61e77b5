import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.JsonReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What a check costs as facts and rules grow, read and written too: {@code Scaling SVG FOLDER} draws it and prints a table; copies of
 * the rules are put into the folder. The slope is that of the logarithms over the upper half of the sizes: 1 is linear, 2 would be
 * quadratic.
 */
public final class Scaling {
    private static final PolicyChecker CHECKER = PolicyChecker.standard();
    private static final int[] AUTOMATION = {10, 30, 100, 300, 1_000, 3_000, 10_000};
    private static final int[] ATTACHMENTS = {10, 30, 100, 300, 1_000};
    private static final int[] COPIES = {1, 2, 5, 10};
    private static final double MILLIS_EACH = Double.parseDouble(System.getProperty("millis", "3000"));

    private Scaling() {}

    record Point(int size, double micros) {}

    record Line(String name, List<Point> points) {
        double slope() {
            List<Point> upper = points.subList(points.size() / 2, points.size());
            Point a = upper.get(0);
            Point b = upper.get(upper.size() - 1);
            return Math.log(b.micros / a.micros) / Math.log((double) b.size / a.size);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Line> lines = new ArrayList<>();
        lines.add(measure("automation entries, all is well", AUTOMATION, size -> automation(size, "yes", "no", "paused")));
        lines.add(measure("automation entries, each to be paused", AUTOMATION, size -> automation(size, "no", "yes", "active")));
        lines.add(measure("attachments of 1 kB", ATTACHMENTS, Scaling::attachments));
        lines.add(rules(Path.of(arguments[1])));
        Files.writeString(Path.of(arguments[0]), Graph.of(lines));
        System.out.println("| what grows | size: microseconds | slope |\n|---|---|--:|");
        for (Line line : lines) {
            StringBuilder row = new StringBuilder();
            line.points.forEach(point -> row.append(String.format(Locale.ROOT, "%,d: %,.0f · ", point.size, point.micros)));
            System.out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", line.name, row.substring(0, row.length() - 3), line.slope());
        }
    }

    private static Line measure(String name, int[] sizes, IntFunction<String> situation) {
        List<Point> points = new ArrayList<>();
        for (int size : sizes) {
            points.add(new Point(size, median(CHECKER, situation.apply(size))));
        }
        return new Line(name, points);
    }

    /**
     * Those rules that conclude a finding, copied under new names, so that there are up to ten times as many findings; what they
     * look at, the rules that work out facts for others, is there once, as in any policy.
     */
    private static Line rules(Path folder) throws IOException {
        List<Point> points = new ArrayList<>();
        for (int copies : COPIES) {
            int rules = Copies.write(Path.of("rules"), folder, copies);
            points.add(new Point(rules, median(PolicyChecker.fromPartialRules(folder), automation(3, "yes", "no", "active"))));
        }
        return new Line("rules, on a situation in which nothing else is known", points);
    }

    /** Of the second half of so much time, in microseconds; once where one check takes longer than that. */
    private static double median(PolicyChecker checker, String situation) {
        List<Long> nanos = new ArrayList<>();
        long begun = System.nanoTime();
        do {
            long start = System.nanoTime();
            JsonReport.line(checker.check(SituationReader.standard().read(situation, "s")));
            nanos.add(System.nanoTime() - start);
        } while (System.nanoTime() - begun < MILLIS_EACH * 1e6);
        long[] later = nanos.subList(nanos.size() / 2, nanos.size()).stream().mapToLong(n -> n).sorted().toArray();
        return later[later.length / 2] / 1e3;
    }

    private static String automation(int size, String verifiable, String risky, String state) {
        String[] entries = new String[size];
        Arrays.setAll(entries, i -> "{\"category\":\"c" + i + "\",\"state\":\"" + state + "\",\"effectVerifiable\":\""
                + verifiable + "\",\"risky\":\"" + risky + "\"}");
        return "{\"situation\":1,\"environment\":{\"automation\":[" + String.join(",", entries) + "]}}";
    }

    private static String attachments(int size) {
        String text = "2026-04-29 09:40 the queue was slow after the update, and the draft stayed pending. ".repeat(12);
        String[] entries = new String[size];
        Arrays.setAll(entries, i -> "{\"name\":\"a" + i + "\",\"text\":\"" + text + "\"}");
        return "{\"situation\":1,\"incident\":{\"evidence\":{\"attachments\":[" + String.join(",", entries) + "]}}}";
    }
}
