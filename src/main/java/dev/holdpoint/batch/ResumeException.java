package dev.holdpoint.batch;

/** A run cannot be continued, since the outcome could not be right; the message says why. */
public final class ResumeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ResumeException(String message) {
        super(message);
    }
}
