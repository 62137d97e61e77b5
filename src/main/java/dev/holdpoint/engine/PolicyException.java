package dev.holdpoint.engine;

/** The checker itself failed: no rules, or an error while they ran. There is no verdict then, and no gate is open. */
public final class PolicyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PolicyException(String message) {
        super(message);
    }

    public PolicyException(String message, Throwable cause) {
        super(message, cause);
    }
}
