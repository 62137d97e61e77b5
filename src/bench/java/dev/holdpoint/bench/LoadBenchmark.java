package dev.holdpoint.bench;

import dev.holdpoint.PolicyChecker;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to load the rules: once in a new process, and when the JVM is warm. */
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadBenchmark {
    /** The first time in a process, classes and all. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(10)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public PolicyChecker first() {
        return PolicyChecker.standard();
    }

    /** Once more. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public PolicyChecker again() {
        return PolicyChecker.standard();
    }
}
