package dev.holdpoint.analyse;

/** Formulas and engine do not say the same of a situation: then nothing is said of any. */
public final class DisagreementException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DisagreementException(String what) {
        super("the formulas and the rules disagree on a situation (" + what + ")");
    }
}
