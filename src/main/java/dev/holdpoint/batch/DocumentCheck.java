package dev.holdpoint.batch;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.read.SituationReader;
import dev.holdpoint.read.problem.SituationException;
import dev.holdpoint.redact.SafeText;
import dev.holdpoint.report.JsonReport;
import dev.holdpoint.situation.Situation;
import dev.holdpoint.verdict.Clause;
import dev.holdpoint.verdict.Decision;
import dev.holdpoint.verdict.Finding;
import dev.holdpoint.verdict.Verdict;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;

/** Reads one document, checks it and writes what is to be written of it. Immutable and thread-safe. */
public final class DocumentCheck {
    private final PolicyChecker checker;
    private final Decision gate;
    private final Fields fields;

    /**
     * @param checker what decides
     * @param gate the gate that entries are counted by
     * @param fields what of a verdict is written; by which rules it was decided always is where they are not the standard ones
     * @throws IllegalArgumentException if the decision is not a gate
     */
    public DocumentCheck(PolicyChecker checker, Decision gate, Fields fields) {
        if (!gate.isGate()) {
            throw new IllegalArgumentException(gate.wireName() + " is not a gate");
        }
        this.checker = checker;
        this.gate = gate;
        this.fields = checker.policy().isStandard() ? fields : fields.andPolicy();
    }

    /** What becomes of it. Throws nothing: a document that is no situation is a problem record, one that fails the checker too. */
    public Entry check(Document document) {
        if (document instanceof Document.Unread unread) {
            return Entry.withoutVerdict(Entry.Kind.PROBLEM, ProblemRecord.of(document, unread.why()));
        }
        try {
            Verdict verdict = checker.check(read(document));
            Entry.Kind kind = verdict.gate(gate).isOpen() ? Entry.Kind.OPEN : Entry.Kind.BLOCKED;
            return new Entry(kind, fields.pick(line(document, verdict)), blocking(verdict), verdict.escalateTo());
        } catch (SituationException e) {
            return Entry.withoutVerdict(Entry.Kind.PROBLEM, ProblemRecord.of(document, e));
        } catch (RuntimeException | StackOverflowError e) {
            // no more is said, since nobody knows what an error inside the checker would quote
            String why = "no verdict: the checker itself failed";
            return Entry.withoutVerdict(Entry.Kind.FAILED, ProblemRecord.of(document, why));
        }
    }

    private static String line(Document document, Verdict verdict) {
        return document instanceof Document.InFile file
                ? JsonReport.line(verdict, SafeText.of(file.source()))
                : JsonReport.line(verdict);
    }

    private static Situation read(Document document) {
        if (document instanceof Document.Line line) {
            String name = line.source() + ":" + line.line();
            // a name that asks for JSON, lest a line that is none were taken for YAML
            String asJson = isObject(line.text()) ? name : name + ".json";
            return SituationReader.standard().read(new ByteArrayInputStream(line.text()), asJson, line.folder());
        }
        return SituationReader.standard().read(((Document.InFile) document).path());
    }

    private static boolean isObject(byte[] text) {
        int at = 0;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at < text.length && text[at] == '{';
    }

    private Set<Clause> blocking(Verdict verdict) {
        Set<Clause> clauses = new TreeSet<>();
        for (Finding finding : verdict.findings(gate)) {
            if (finding.blocks(gate)) {
                clauses.addAll(finding.clauses());
            }
        }
        return clauses;
    }
}
