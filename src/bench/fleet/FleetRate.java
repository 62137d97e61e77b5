package dev.holdpoint.flink;

import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** {@code SLOTS INPUT OUTPUT}: runs the job in a cluster within this process and prints how many milliseconds it took by itself. */
public final class FleetRate {
    private FleetRate() {}

    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment environment =
                StreamExecutionEnvironment.createLocalEnvironment(Integer.parseInt(arguments[0]));
        new FleetJob(Arguments.parse("--input", arguments[1], "--output", arguments[2]))
                .on(environment, UnaryOperator.identity());
        System.out.println(environment.execute("fleet").getNetRuntime(TimeUnit.MILLISECONDS));
    }
}
