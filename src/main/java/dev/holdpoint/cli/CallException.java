package dev.holdpoint.cli;

/** The call is wrong; the message is for whoever made it. */
final class CallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CallException(String message) {
        super(message);
    }
}
