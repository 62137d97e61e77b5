package dev.holdpoint.text;

import java.io.IOException;

/** Something that cannot be read as one file within its limit. What to say of it is for the caller, who knows what was wanted. */
public final class NotWholeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    NotWholeException(Why why) {
        super("not a file that can be read as a whole: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** What is in the way. */
    public enum Why {
        FOLDER,
        /** A pipe, a socket or a device. */
        DEVICE,
        TOO_LARGE
    }
}
