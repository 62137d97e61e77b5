package dev.holdpoint.bench;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs until a new checker has given its first verdict: once in a new process, and when the JVM is warm. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LoadBenchmark {
    private final Situation situation = Examples.of(Examples.Size.TYPICAL);

    /** The first time in a process, classes and all. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Verdict first() {
        return PolicyChecker.standard().check(situation);
    }

    /** Once more. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Verdict again() {
        return PolicyChecker.standard().check(situation);
    }
}
