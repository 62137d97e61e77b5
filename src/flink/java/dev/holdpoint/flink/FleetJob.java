package dev.holdpoint.flink;

import java.util.function.UnaryOperator;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.execution.CheckpointingMode;
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
    private static final int ATTEMPTS = 10;

    private final Arguments arguments;

    FleetJob(Arguments arguments) {
        this.arguments = arguments;
    }

    /** Submits the job. */
    public static void main(String[] arguments) throws Exception {
        FleetJob job = new FleetJob(Arguments.parse(arguments));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.getExecutionEnvironment();
        job.on(environment, UnaryOperator.identity());
        environment.execute("holdpoint");
    }

    /** Lays the job out; a test may put something between reading and checking. */
    void on(StreamExecutionEnvironment environment, UnaryOperator<DataStream<FleetLine>> between) {
        settle(environment);
        // what a savepoint holds is found again by these names
        DataStream<FleetLine> lines = environment
                .fromSource(source(), WatermarkStrategy.noWatermarks(), "situations")
                .uid("situations");
        // files differ in size, and one file would otherwise keep one slot busy
        SingleOutputStreamOperator<String> verdicts = between.apply(lines.rebalance())
                .process(new CheckSituations(arguments.gate(), arguments.fields()))
                .name("check")
                .uid("check");
        write(verdicts, "verdicts");
        write(verdicts.getSideOutput(CheckSituations.PROBLEMS), "problems");
    }

    /** What exactly-once rests on. How often, and how often again after a failure, is for the one who submits the job to say. */
    private void settle(StreamExecutionEnvironment environment) {
        if (!environment.getCheckpointConfig().isCheckpointingEnabled()) {
            environment.enableCheckpointing(CHECKPOINT_MILLIS);
        }
        environment.getCheckpointConfig().setCheckpointingConsistencyMode(CheckpointingMode.EXACTLY_ONCE);
        boolean unsaid = environment
                .getConfiguration()
                .getOptional(RestartStrategyOptions.RESTART_STRATEGY)
                .isEmpty();
        if (unsaid && arguments.watch().isEmpty()) {
            // Flink would try for ever to read an input that is not there
            Configuration restarts = new Configuration();
            restarts.set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
            restarts.set(RestartStrategyOptions.RESTART_STRATEGY_EXPONENTIAL_DELAY_ATTEMPTS, ATTEMPTS);
            environment.configure(restarts);
        }
    }

    private FileSource<FleetLine> source() {
        FileSource.FileSourceBuilder<FleetLine> source =
                FileSource.forBulkFileFormat(new LinesFormat(arguments.input()), arguments.input());
        arguments.watch().ifPresent(source::monitorContinuously);
        return source.build();
    }

    private void write(DataStream<String> records, String name) {
        FileSink<String> files = FileSink.forRowFormat(
                        new Path(arguments.output(), name), new SimpleStringEncoder<String>("UTF-8"))
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .build();
        records.sinkTo(files).name(name).uid(name);
    }
}
