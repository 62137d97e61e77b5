package dev.holdpoint.flink;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.batch.DocumentCheck;
import dev.holdpoint.batch.Entry;
import dev.holdpoint.batch.Fields;
import dev.holdpoint.verdict.Decision;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Checks each line and gives its verdict as a line; what is no situation goes to {@link #PROBLEMS}. Keeps no state, so that it may
 * run anywhere and any number of times. One checker a task slot, made where the slot is.
 */
public final class CheckSituations extends ProcessFunction<FleetLine, String> {
    /** Where problem records go. */
    public static final OutputTag<String> PROBLEMS = new OutputTag<>("problems", Types.STRING);

    private static final long serialVersionUID = 1L;

    private final Decision gate;
    private final String[] fields;
    private transient @Nullable DocumentCheck check;

    /**
     * @param gate the gate that is asked about
     * @param fields dotted paths into a verdict; none for all of it
     */
    public CheckSituations(Decision gate, List<String> fields) {
        this.gate = gate;
        this.fields = fields.toArray(String[]::new);
    }

    @Override
    public void open(OpenContext context) {
        check = new DocumentCheck(PolicyChecker.standard(), gate, Fields.of(List.of(fields)));
    }

    @Override
    public void processElement(FleetLine line, Context context, Collector<String> verdicts) {
        if (check == null) {
            throw new IllegalStateException("not open");
        }
        Entry entry = check.check(line.document());
        switch (entry.kind()) {
            case OPEN, BLOCKED -> verdicts.collect(entry.json());
            case PROBLEM, FAILED -> context.output(PROBLEMS, entry.json());
        }
    }
}
