package dev.holdpoint.audit;

/** A verdict log cannot be used; the message says in one line which and why, for whoever named it. */
public final class LogException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LogException(String message) {
        super(message);
    }

    LogException(String message, Throwable cause) {
        super(message, cause);
    }
}
