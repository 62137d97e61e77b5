package dev.holdpoint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** What a command found out cannot be written; the message says what, and why. */
final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What systems say, in words for whoever has to do something about it. */
    private static final Map<String, String> REASONS = Map.of(
            "No space left on device", "the disk is full",
            "Disk quota exceeded", "the disk quota is used up",
            "Read-only file system", "the disk cannot be written to",
            "Input/output error", "the disk reports an error",
            "File too large", "the file would be larger than is allowed here");

    private OutputException(String message, IOException cause) {
        super(message, cause);
    }

    static OutputException of(String what, IOException cause) {
        return of(what, cause, "");
    }

    /** @param then what can be done about it */
    static OutputException of(String what, IOException cause, String then) {
        return new OutputException(what + " cannot be written: " + reason(cause) + then, cause);
    }

    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        String said = failure instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(failure.getMessage());
        return REASONS.getOrDefault(said, said);
    }
}
