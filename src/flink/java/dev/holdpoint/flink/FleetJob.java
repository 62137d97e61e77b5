package dev.holdpoint.flink;

import dev.holdpoint.verdict.Decision;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * The job: {@code --input FOLDER --output FOLDER [--gate close] [--fields a,b] [--watch SECONDS]}. Each situation's verdict stands
 * once in {@code OUTPUT/verdicts}, each problem once in {@code OUTPUT/problems}, whatever fails in between: files are shown only
 * with the checkpoint that covers them. With {@code --watch} it goes on for ever, taking files as they come.
 */
public final class FleetJob {
    private static final long CHECKPOINT_MILLIS = 10_000;

    private final Map<String, String> options;

    FleetJob(Map<String, String> options) {
        this.options = options;
    }

    /** Submits the job. */
    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(CHECKPOINT_MILLIS);
        }
        new FleetJob(Arguments.parse(arguments)).on(environment, UnaryOperator.identity());
        environment.execute("holdpoint");
    }

    /** Lays the job out; a test may put something between reading and checking. */
    void on(StreamExecutionEnvironment environment, UnaryOperator<DataStream<FleetLine>> between) {
        DataStream<FleetLine> lines = environment.fromSource(source(), WatermarkStrategy.noWatermarks(), "situations");
        // files differ in size, and one file would otherwise keep one slot busy
        SingleOutputStreamOperator<String> verdicts = between.apply(lines.rebalance())
                .process(new CheckSituations(gate(), fields()))
                .name("check");
        verdicts.sinkTo(sink("verdicts")).name("verdicts");
        verdicts.getSideOutput(CheckSituations.PROBLEMS)
                .sinkTo(sink("problems"))
                .name("problems");
    }

    private FileSource<FleetLine> source() {
        FileSource.FileSourceBuilder<FleetLine> source =
                FileSource.forBulkFileFormat(new LinesFormat(), new Path(Arguments.needed(options, "input")));
        Optional.ofNullable(options.get("watch"))
                .ifPresent(seconds -> source.monitorContinuously(Duration.ofSeconds(Long.parseLong(seconds))));
        return source.build();
    }

    private FileSink<String> sink(String name) {
        return FileSink.forRowFormat(
                        new Path(Arguments.needed(options, "output"), name), new SimpleStringEncoder<String>("UTF-8"))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
    }

    private Decision gate() {
        return Decision.valueOf(options.getOrDefault("gate", "close").toUpperCase(Locale.ROOT));
    }

    private List<String> fields() {
        String fields = options.getOrDefault("fields", "");
        return fields.isEmpty() ? List.of() : List.of(fields.split(",", -1));
    }
}
