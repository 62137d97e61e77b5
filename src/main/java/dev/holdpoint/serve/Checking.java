package dev.holdpoint.serve;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** Reads and checks, for all routes. */
final class Checking {
    private final PolicyChecker checker;
    private final Metrics metrics;
    private final AtomicBoolean ready = new AtomicBoolean();

    private Checking(PolicyChecker checker, Metrics metrics) {
        this.checker = checker;
        this.metrics = metrics;
    }

    /** By the rules of this release, which load in the background. */
    static Checking standard(Metrics metrics) {
        Checking checking = new Checking(PolicyChecker.standard(), metrics);
        Thread loading = new Thread(checking::load, "rules");
        loading.setDaemon(true);
        loading.start();
        return checking;
    }

    private void load() {
        checker.check(Situation.builder().build());
        ready.set(true);
    }

    /** Whether the rules are there and work. */
    boolean isReady() {
        return ready.get();
    }

    PolicyChecker checker() {
        return checker;
    }

    /**
     * The situation in a body, in which files may not be named: a service has none.
     *
     * @throws Refusal with all that is wrong with it
     */
    Situation situation(Call call) {
        String name = call.name();
        if (endsOtherwise(name, call.isJson())) {
            throw Refusal.of(415, "Another type", "The name ends otherwise than the content type says.");
        }
        try {
            return situation(call.body(), isPlainlyNoJson(call) ? "-.json" : name);
        } catch (SituationException e) {
            throw Refusal.of(e);
        }
    }

    /**
     * The situation that the bytes are.
     *
     * @throws SituationException if they are none
     */
    static Situation situation(byte[] bytes, String name) {
        return SituationReader.standard().read(new ByteArrayInputStream(bytes), name, null);
    }

    private static boolean endsOtherwise(String name, boolean json) {
        String lower = name.toLowerCase(Locale.ROOT);
        return json ? lower.endsWith(".yaml") || lower.endsWith(".yml") : lower.endsWith(".json");
    }

    /** What is sent as JSON is read as that, and not as the YAML that it may be. */
    private static boolean isPlainlyNoJson(Call call) {
        byte[] body = call.body();
        int first = IntStream.range(0, body.length)
                .map(i -> body[i])
                .filter(b -> b > ' ')
                .findFirst()
                .orElse(0);
        return call.isJson() && first != '{';
    }

    Verdict verdict(Situation situation) {
        Verdict verdict = checker.check(situation);
        metrics.decided(verdict);
        return verdict;
    }
}
