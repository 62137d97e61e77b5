package dev.holdpoint.analyse.report;

import dev.holdpoint.analyse.Bounds;
import dev.holdpoint.analyse.Counterexample;
import dev.holdpoint.analyse.Proof;
import dev.holdpoint.report.rulebook.Holding;
import dev.holdpoint.report.rulebook.Rulebook;
import dev.holdpoint.report.rulebook.Shown;
import java.util.List;
import java.util.Locale;

/** What is proved of rules, for their book: {@code Rulebook.of( … ).with( ProofBook.of( proofs.prove( … ), proofs.bounds() ) )}. */
public final class ProofBook {
    private ProofBook() {}

    /** What to put into {@link Rulebook#with}. */
    public static Shown of(List<Proof> proofs, Bounds bounds) {
        return new Shown(
                ProofText.counts(proofs),
                Within.of(bounds),
                proofs.stream().map(ProofBook::answer).toList());
    }

    private static Shown.Answer answer(Proof proof) {
        return new Shown.Answer(
                new Holding(proof.name(), proof.says(), proof.clauses()),
                proof.answer().name().toLowerCase(Locale.ROOT),
                proof.counterexample().map(ProofBook::example));
    }

    private static Shown.Example example(Counterexample example) {
        String what = "Not so here" + (example.what().isEmpty() ? "" : ", " + example.what()) + " ("
                + Within.size(example.facts(), example.smallest()) + "):";
        return new Shown.Example(what, example.text(), example.rules());
    }
}
