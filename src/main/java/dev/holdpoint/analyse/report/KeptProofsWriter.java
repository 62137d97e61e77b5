package dev.holdpoint.analyse.report;

import dev.holdpoint.PolicyChecker;
import dev.holdpoint.analyse.Proofs;
import dev.holdpoint.drl.Policies;
import dev.holdpoint.report.rulebook.KeptProofs;
import dev.holdpoint.report.rulebook.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Run by the build: keeps in the product what is proved of its rules, which the rulebook of the service shows. */
public final class KeptProofsWriter {
    private KeptProofsWriter() {}

    /** Writes them to a file (the only argument); does nothing on a machine for which there is no solver. */
    public static void main(String[] arguments) throws IOException {
        if (!Proofs.possible()) {
            return;
        }
        Policies policy = Policies.standard();
        try (Proofs proofs = Proofs.of(policy, PolicyChecker.standard(), Optional.empty())) {
            Shown shown = ProofBook.of(proofs.prove(Set.of(), proof -> {}), proofs.bounds());
            Files.writeString(
                    Path.of(arguments[0]),
                    KeptProofs.text(shown, policy.digests().digest()));
        }
    }
}
