package dev.holdpoint.batch;

import java.util.Locale;

/** Which verdicts are written. Problem records always are, since nobody knows what such a line would have been. */
public enum Only {
    /** Every verdict. */
    ALL,
    /** Those whose gate is blocked. */
    BLOCKED,
    /** Those whose gate is open, or not applicable. */
    OPEN;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(Entry.Kind kind) {
        return switch (this) {
            case ALL -> true;
            case BLOCKED -> kind != Entry.Kind.OPEN;
            case OPEN -> kind != Entry.Kind.BLOCKED;
        };
    }
}
