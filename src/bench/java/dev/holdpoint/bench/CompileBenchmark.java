package dev.holdpoint.bench;

import dev.holdpoint.PolicyChecker;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to read, check and compile a folder of rules, as {@code --rules} does, in a new process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CompileBenchmark {
    /** The rules of this release. */
    @Benchmark
    public PolicyChecker compile() {
        return PolicyChecker.fromRules(Path.of("rules"));
    }
}
