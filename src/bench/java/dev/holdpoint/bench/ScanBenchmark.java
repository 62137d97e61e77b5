package dev.holdpoint.bench;

import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** What it costs to look for secrets in 100 kB of text: a hundred microseconds an operation are a gigabyte a second. */
public class ScanBenchmark extends WarmBenchmark {
    private static final int SIZE = 100_000;

    @Param
    public Kind kind = Kind.PROSE;

    private String text = "";

    /** What the text is like. */
    public enum Kind {
        /** A report in words. */
        PROSE("The reply drafts screen showed the old answer after the update, and nobody had touched the settings. "),
        /** An access log, which is a hit as a whole. */
        LOG(
                "203.0.113.7 - - [29/Apr/2026:09:40:11 +0000] \"GET /shop/cart HTTP/1.1\" 200 5123 \"-\" \"Mozilla/5.0\"\n"),
        /** A mail address and a telephone number in each line. */
        CUSTOMERS("Order 10234, Erika Mustermann, erika.mustermann@shop.test, +49 30 901820, paid\n");

        private final String line;

        Kind(String line) {
            this.line = line;
        }
    }

    /** Makes the text. */
    @Setup
    public void prepare() {
        text = kind.line.repeat(SIZE / kind.line.length());
    }

    /** The whole text. */
    @Benchmark
    public List<Hit> scan() {
        return Scanner.standard().scan(text);
    }
}
