package dev.holdpoint.read.problem;

import dev.holdpoint.text.NotWholeException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The words for a document that cannot be read at all. */
public final class InputFault {
    private InputFault() {}

    /** What stands where a document should. */
    public static Complaint of(NotWholeException.Why why, int limit) {
        return switch (why) {
            case FOLDER -> Complaint.whole("this is a directory, not a situation file", "name the file in it");
            case DEVICE ->
                Complaint.whole(
                        "this is a pipe or a device, not a file", "name a file, or use `-` to read standard input");
            case TOO_LARGE -> tooLarge(limit);
        };
    }

    public static Complaint tooLarge(int limit) {
        return Complaint.whole(
                "the document is larger than " + size(limit), "see whether this is the right file, or raise the limit");
    }

    public static String size(int bytes) {
        return bytes % (1 << 20) == 0 ? (bytes >> 20) + " MiB" : bytes + " bytes";
    }

    public static Complaint broken() {
        return Complaint.whole("the document could not be read to its end", null);
    }

    public static Complaint of(IOException fault, Path file) {
        if (fault instanceof NoSuchFileException) {
            return Files.isSymbolicLink(file)
                    ? Complaint.whole("this is a symbolic link that leads to no file", null)
                    : Complaint.whole("there is no such file", null);
        }
        if (fault instanceof AccessDeniedException) {
            return Complaint.whole("the file may not be read", "give yourself the permission to read it");
        }
        if (Files.isSymbolicLink(file)) {
            return Complaint.whole(
                    "this is a symbolic link that leads to itself, or to nothing that can be read", null);
        }
        return Complaint.whole("the file could not be read", null);
    }
}
