package dev.holdpoint.read;

import dev.holdpoint.read.problem.Complaint;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads the bytes of a document, after looking at what it is: a pipe is never opened, and no more is read than is allowed. Says why a
 * file cannot be read at all, and which one may have been meant.
 */
final class Input {
    private Input() {}

    static byte[] read(Path file, int limit, Problems problems) {
        try {
            return WholeFile.read(file, limit);
        } catch (IOException e) {
            throw problems.stop(fault(e, limit, file));
        }
    }

    static byte[] read(InputStream in, int limit, Problems problems) {
        try {
            return WholeFile.read(in, limit);
        } catch (NotWholeException e) {
            throw problems.stop(tooLarge(limit));
        } catch (IOException e) {
            throw problems.stop(Mistake.CUT_OFF.whole());
        }
    }

    private static Complaint fault(IOException fault, int limit, Path file) {
        if (fault instanceof NotWholeException e) {
            return switch (e.why()) {
                case FOLDER -> Mistake.DIRECTORY.whole("files", Neighbours.within(file));
                case DEVICE -> Mistake.NO_FILE.whole();
                case TOO_LARGE -> tooLarge(limit);
            };
        }
        boolean link = Files.isSymbolicLink(file);
        if (fault instanceof NoSuchFileException) {
            return link ? Mistake.DANGLING_LINK.whole() : Mistake.ABSENT.whole("files", Neighbours.of(file));
        }
        if (fault instanceof AccessDeniedException) {
            return Mistake.NOT_PERMITTED.whole();
        }
        return link ? Mistake.LOOPING_LINK.whole() : Mistake.UNREADABLE.whole();
    }

    private static Complaint tooLarge(int limit) {
        return Mistake.TOO_LARGE.whole("limit", size(limit));
    }

    static String size(int bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }
}
