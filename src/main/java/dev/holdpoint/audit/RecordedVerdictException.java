package dev.holdpoint.audit;

/** A file is no verdict of this format; the message says in one line why, for whoever named it. */
public final class RecordedVerdictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RecordedVerdictException(String message) {
        super(message);
    }
}
