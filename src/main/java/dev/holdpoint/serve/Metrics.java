package dev.holdpoint.serve;

import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Verdict;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What is counted: requests by route and status, how long they took, what was decided. No content, no names, no addresses. */
final class Metrics {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Counter requests = Counter.builder()
            .name("holdpoint_requests_total")
            .help("Requests, by route and status.")
            .labelNames("route", "status")
            .register(registry);
    private final Histogram seconds = Histogram.builder()
            .name("holdpoint_request_seconds")
            .help("Seconds from the head of a request to its answer, by route.")
            .labelNames("route")
            .classicUpperBounds(0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5)
            .classicOnly()
            .register(registry);
    private final Counter verdicts = Counter.builder()
            .name("holdpoint_verdicts_total")
            .help("Verdicts, by decision and outcome.")
            .labelNames("decision", "outcome")
            .register(registry);
    private final Counter refusals = Counter.builder()
            .name("holdpoint_refusals_total")
            .help("Requests that were not answered, by status.")
            .labelNames("status")
            .register(registry);

    /** Counts an answer; the route is its path as it is declared, never as it was asked. */
    void answered(String route, int status, long nanoseconds) {
        requests.labelValues(route, Integer.toString(status)).inc();
        seconds.labelValues(route).observe(nanoseconds / 1e9);
        if (status >= 400) {
            refusals.labelValues(Integer.toString(status)).inc();
        }
    }

    void decided(Verdict verdict) {
        for (Decision decision : Decision.values()) {
            verdicts.labelValues(decision.wireName(), verdict.outcome(decision).wireName())
                    .inc();
        }
    }

    /** The counts, as Prometheus reads them. */
    String text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
