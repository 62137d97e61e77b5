package dev.holdpoint.document;

/** A place of a document cannot be changed without a risk to what stands around it. */
public final class UnchangeableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    UnchangeableException(int offset) {
        super("what stands there is written over several lines between brackets", null, false, false);
        this.offset = offset;
    }

    /** Where that place begins in the text. */
    public int offset() {
        return offset;
    }
}
