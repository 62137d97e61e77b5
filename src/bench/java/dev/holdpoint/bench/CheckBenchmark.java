package dev.holdpoint.bench;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.oracle.Reading;
import dev.holdpoint.oracle.Result;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** What a service pays for a situation, and what the same register read by hand-written Java costs: the limit. */
public class CheckBenchmark extends WarmBenchmark {
    private final PolicyChecker checker = PolicyChecker.standard();

    @Param
    public Examples.Size size = Examples.Size.TYPICAL;

    private Situation situation = Examples.of(Examples.Size.TYPICAL);
    private byte[] yaml = new byte[0];

    /** Makes the situation of that size. */
    @Setup
    public void prepare() {
        situation = Examples.of(size);
        yaml = Examples.yaml(size).getBytes(StandardCharsets.UTF_8);
    }

    /** The rules. */
    @Benchmark
    public Verdict check() {
        return checker.check(situation);
    }

    /** The same register in plain Java, without findings' words, facts or remedies, and without a scan. */
    @Benchmark
    public Result plainJava() {
        return Reading.of(situation);
    }

    /** From a file's bytes to a line of JSON. */
    @Benchmark
    public String readCheckWrite() {
        Situation read = SituationReader.standard().read(new ByteArrayInputStream(yaml), "situation.yaml", Path.of(""));
        return JsonReport.line(checker.check(read));
    }
}
