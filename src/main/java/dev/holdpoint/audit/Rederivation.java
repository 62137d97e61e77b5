package dev.holdpoint.audit;

import dev.holdpoint.situation.Digests;
import dev.holdpoint.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares the verdicts of a log with those that are derived anew from the situations they were about. A situation is found by the
 * digest of its facts, so it may have been renamed or laid out anew. Give it the verdicts first, then the records.
 */
public final class Rederivation {
    private static final int MOST = 100;

    private final Map<String, String> verdicts = new HashMap<>();
    private final String policy;
    private long same;
    private long otherRules;
    private long noSituation;
    private long noDigest;
    private long different;
    private final List<String> differences = new ArrayList<>();

    /** @param policy the digest of the rules that derive anew */
    public Rederivation(String policy) {
        this.policy = policy;
    }

    /** Takes a verdict that was derived anew. */
    public void derived(Verdict verdict) {
        verdicts.put(Digests.of(verdict.situation()), VerdictDigest.of(verdict));
    }

    /** Compares a record. */
    public void record(LogRecord record) {
        String verdict = verdicts.get(record.situation());
        if (record.verdict().isEmpty()) {
            noDigest++;
        } else if (!policy.equals(record.policy())) {
            otherRules++;
        } else if (verdict == null) {
            noSituation++;
        } else if (verdict.equals(record.verdict())) {
            same++;
        } else {
            different++;
            if (differences.size() < MOST) {
                differences.add("record " + record.sequence() + " is not what these rules say of its situation");
            }
        }
    }

    /**
     * What came of it.
     *
     * @param same how many records say what is derived anew
     * @param different how many say something else
     * @param differences the first hundred of these, in words
     * @param otherRules how many were decided by other rules, which is no fault and proves nothing
     * @param noSituation how many are about a situation that is not there
     * @param noDigest how many come from a release that did not write the verdict's digest
     */
    public record Result(
            long same, long different, List<String> differences, long otherRules, long noSituation, long noDigest) {
        /** Whether every record was derived anew and says the same. */
        public boolean isComplete() {
            return different + otherRules + noSituation + noDigest == 0;
        }
    }

    /** What came of it so far. */
    public Result result() {
        return new Result(same, different, List.copyOf(differences), otherRules, noSituation, noDigest);
    }
}
