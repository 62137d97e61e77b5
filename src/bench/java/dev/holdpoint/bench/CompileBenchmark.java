package dev.holdpoint.bench;

import dev.holdpoint.drl.RuleCompiler;
import dev.holdpoint.register.Register;
import dev.holdpoint.register.RuleFiles;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to read, check and compile a folder of rules none of which is compiled already, in a new process. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CompileBenchmark {
    /** As many as this release has, and the same; {@code --rules} would not compile them again. */
    @Benchmark
    public RuleCompiler.Compiled compile() {
        return RuleCompiler.compile(
                RuleFiles.read(Path.of("rules")), Register.standard().ids());
    }
}
