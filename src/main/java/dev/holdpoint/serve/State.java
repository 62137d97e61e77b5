package dev.holdpoint.serve;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether the service lives, and how it does. */
final class State {
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private State() {}

    static List<Route> routes(Checking checking, Metrics metrics) {
        return List.of(
                Route.get(
                        "/live",
                        Route.About.of("Says that the process lives.", TEXT, "a word"),
                        call -> Reply.of(TEXT, "live\n")),
                Route.get(
                        "/ready",
                        new Route.About(
                                "Says whether the rules are loaded and work.",
                                List.of(),
                                Map.of(TEXT, "a word"),
                                Set.of(503)),
                        call -> {
                            if (!checking.isReady()) {
                                throw Refusal.busy();
                            }
                            return Reply.of(TEXT, "ready\n");
                        }),
                Route.get(
                        "/metrics",
                        Route.About.of("Counts requests, times and verdicts, for Prometheus.", METRICS, "the counts"),
                        call -> Reply.of(METRICS, metrics.text())));
    }
}
