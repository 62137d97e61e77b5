package dev.holdpoint.serve;

import java.util.List;

/** Whether the service lives, and how it does. */
final class State {
    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private State() {}

    static List<Route> routes(Checking checking, Metrics metrics) {
        return List.of(
                Route.get("/live", call -> Reply.of(TEXT, "live\n"))
                        .about("Says that the process lives.")
                        .giving(TEXT, "a word"),
                Route.get("/ready", call -> ready(checking))
                        .about("Says whether the rules are loaded and work.")
                        .giving(TEXT, "a word")
                        .refusing(503),
                Route.get("/metrics", call -> Reply.of(METRICS, metrics.text()))
                        .about("Counts requests, times and verdicts, for Prometheus.")
                        .giving(METRICS, "the counts"));
    }

    private static Reply ready(Checking checking) {
        if (!checking.isReady()) {
            throw Refusal.busy();
        }
        return Reply.of(TEXT, "ready\n");
    }
}
