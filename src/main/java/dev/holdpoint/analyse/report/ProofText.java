package dev.holdpoint.analyse.report;

import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Counterexample;
import dev.holdpoint.analyse.Proof;
import dev.holdpoint.analyse.Remark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is proved of rules, for people. */
public final class ProofText {
    private ProofText() {}

    /** One line for each property, and all about those that are not proved. Those of clauses, where all is well, only when asked for. */
    public static String of(List<Proof> proofs, boolean all) {
        StringBuilder text = new StringBuilder();
        for (Proof proof : proofs) {
            boolean ofClause = proof.clauses().size() == 1
                    && proof.name().startsWith(proof.clauses().get(0) + ".");
            if (all || !ofClause || proof.answer() != Proof.Answer.PROVED) {
                one(proof, text);
            }
        }
        return text.toString();
    }

    private static void one(Proof proof, StringBuilder text) {
        String answer = proof.answer().name().toLowerCase(Locale.ROOT);
        text.append(answer)
                .append(" ".repeat(10 - answer.length()))
                .append(proof.name())
                .append('\n');
        text.append(" ".repeat(10)).append(proof.says());
        if (!proof.clauses().isEmpty()) {
            text.append(proof.clauses().stream().map(String::valueOf).collect(Collectors.joining(", ", " (", ")")));
        }
        text.append('\n');
        proof.counterexample().ifPresent(example -> counterexample(example, text));
    }

    private static void counterexample(Counterexample example, StringBuilder text) {
        text.append("  not so here");
        text.append(example.what().isEmpty() ? "" : ", " + example.what());
        text.append(" (")
                .append(Within.size(example.facts(), example.smallest()))
                .append("):\n");
        text.append(Within.indented(example.text()));
        for (String rule : example.rules()) {
            text.append("  ").append(rule).append('\n');
        }
    }

    /** What was looked at, and how much of it is proved. */
    public static String sum(List<Proof> proofs, Bounds bounds) {
        return counts(proofs) + ".\nLooked at: " + Within.of(bounds) + ".\n";
    }

    /** How much of it is proved. */
    static String counts(List<Proof> proofs) {
        long undecided = count(proofs, Proof.Answer.UNDECIDED);
        return proofs.size() + " properties: " + count(proofs, Proof.Answer.PROVED) + " proved, "
                + count(proofs, Proof.Answer.BROKEN) + " broken"
                + (undecided > 0 ? ", " + undecided + " undecided" : "");
    }

    private static long count(List<Proof> proofs, Proof.Answer answer) {
        return proofs.stream().filter(proof -> proof.answer() == answer).count();
    }

    /** What does nothing. */
    public static String remarks(List<Remark> remarks) {
        StringBuilder text = new StringBuilder();
        for (Remark remark : remarks) {
            text.append(remark.about()).append(' ').append(remark.says()).append('\n');
        }
        return text.toString();
    }
}
