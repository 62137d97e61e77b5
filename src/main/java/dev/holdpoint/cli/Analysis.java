package dev.holdpoint.cli;

import dev.holdpoint.analyse.DisagreementException;
import dev.holdpoint.analyse.Proofs;
import dev.holdpoint.analyse.Untranslated;
import dev.holdpoint.engine.PolicyException;
import java.util.function.IntSupplier;

/** What the commands share that ask a solver. */
final class Analysis {
    private Analysis() {}

    /** @throws CallException that says what to add, where the solver is not there */
    static void needSolver(String command) {
        if (!Proofs.possible()) {
            throw new CallException(command
                    + " needs a solver on the class path: add the artifact tools.aqua:z3-turnkey; bin/holdpoint of the"
                    + " distribution brings it");
        }
    }

    /** An answer, or why there is none. */
    static int answer(IntSupplier question) {
        try {
            return question.getAsInt();
        } catch (Untranslated e) {
            throw new CallException(String.valueOf(e.getMessage()));
        } catch (DisagreementException e) {
            throw new PolicyException(String.valueOf(e.getMessage()), e);
        } catch (UnsatisfiedLinkError e) {
            throw new PolicyException("the solver has no library for this machine", e);
        }
    }
}
