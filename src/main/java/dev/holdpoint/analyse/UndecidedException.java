package dev.holdpoint.analyse;

/** The solver gave no answer in the time that it had. That is no answer, and is told as none. */
public final class UndecidedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UndecidedException(String why) {
        super("the solver gave no answer (" + why + ")");
    }
}
