package dev.holdpoint.analyse.report;

import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Counterexample;
import dev.holdpoint.analyse.Proof;
import dev.holdpoint.analyse.Remark;
import dev.holdpoint.text.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is proved of rules, as JSON of format 1. */
public final class ProofJson {
    private ProofJson() {}

    private record All(int prove, String policy, String within, List<Proved> properties, List<Remarked> remarks) {}

    private record Proved(
            String name,
            String says,
            List<String> clauses,
            String answer,
            @Nullable Example counterexample) {}

    private record Example(String what, int facts, boolean smallest, String situation, List<String> rules) {}

    private record Remarked(String kind, String about, String says) {}

    /** All of it, indented, with a line feed at the end. */
    public static String of(List<Proof> proofs, List<Remark> remarks, Bounds bounds, String policy) {
        return Json.indented(new All(
                1,
                policy,
                Within.of(bounds),
                proofs.stream().map(ProofJson::proved).toList(),
                remarks.stream()
                        .map(one -> new Remarked(Within.name(one.kind()), one.about(), one.says()))
                        .toList()));
    }

    private static Proved proved(Proof proof) {
        return new Proved(
                proof.name(),
                proof.says(),
                proof.clauses().stream().map(Object::toString).toList(),
                Within.name(proof.answer()),
                proof.counterexample().map(ProofJson::example).orElse(null));
    }

    private static Example example(Counterexample one) {
        return new Example(one.what(), one.facts(), one.smallest(), one.text(), one.rules());
    }
}
