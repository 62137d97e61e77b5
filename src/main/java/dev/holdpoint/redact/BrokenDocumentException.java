package dev.holdpoint.redact;

/** What must not leave cannot be taken out without breaking the document that it stands in. */
public final class BrokenDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenDocumentException() {
        super("without what must not leave, this would no longer be the same YAML or JSON document");
    }
}
