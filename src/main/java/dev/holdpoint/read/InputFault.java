package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.text.NotWholeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file cannot be read at all, and which one may have been meant. */
final class InputFault {
    private InputFault() {}

    static Complaint of(NotWholeException.Why why, int limit, Path file) {
        return switch (why) {
            case FOLDER -> Mistake.DIRECTORY.whole("files", Neighbours.within(file));
            case DEVICE -> Mistake.NO_FILE.whole();
            case TOO_LARGE -> tooLarge(limit);
        };
    }

    static Complaint tooLarge(int limit) {
        return Mistake.TOO_LARGE.whole("limit", size(limit));
    }

    static String size(int bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }

    static Complaint of(IOException fault, Path file) {
        if (fault instanceof NoSuchFileException) {
            return Files.isSymbolicLink(file)
                    ? Mistake.DANGLING_LINK.whole()
                    : Mistake.ABSENT.whole("files", Neighbours.of(file));
        }
        if (fault instanceof AccessDeniedException) {
            return Mistake.NOT_PERMITTED.whole();
        }
        return Files.isSymbolicLink(file) ? Mistake.LOOPING_LINK.whole() : Mistake.UNREADABLE.whole();
    }
}
