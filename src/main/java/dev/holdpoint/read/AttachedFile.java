package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.AttachmentFault;
import dev.holdpoint.read.problem.InputFault;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads the file of one attachment, if it is what it should be. One use; loaded only where a situation has such an attachment. */
final class AttachedFile {
    private final Problems problems;
    private final Node.Scalar name;
    private final int item;

    private AttachedFile(Problems problems, Node.Scalar name, int item) {
        this.problems = problems;
        this.name = name;
        this.item = item;
    }

    /** What it holds; null where it is refused. */
    static byte @Nullable [] read(Problems problems, @Nullable Path folder, Node.Scalar name, int item, int largest) {
        return new AttachedFile(problems, name, item).read(folder, largest);
    }

    private byte @Nullable [] read(@Nullable Path folder, int largest) {
        if (folder == null) {
            return refused(
                    "a file can be attached only to a situation that is a file itself",
                    "put its content here, as `text`");
        }
        try {
            Path file = inside(folder.toRealPath());
            return file == null ? null : content(file, largest);
        } catch (InvalidPathException e) {
            return refused("the attachment's file has a name that no file can have", null);
        } catch (NoSuchFileException e) {
            return refused(
                    "the attachment's file does not exist",
                    name.text.indexOf('\\') >= 0
                            ? "write `/` between folders, not a backslash"
                            : "its name is taken relative to the folder of the situation file");
        } catch (AccessDeniedException e) {
            return refused("the attachment's file may not be read", "give yourself the permission to read it");
        } catch (IOException e) {
            return refused("the attachment's file could not be read", null);
        }
    }

    /** The file with all links resolved, if that is still in the folder. */
    private @Nullable Path inside(Path folder) throws IOException {
        Path wanted = Path.of(name.text);
        String help = "copy the file there, and write its name relative to that folder";
        if (wanted.isAbsolute() || !folder.resolve(wanted).normalize().startsWith(folder)) {
            refused("the attachment's file is not in the folder of the situation file", help);
            return null;
        }
        Path real = folder.resolve(wanted).toRealPath();
        if (!real.startsWith(folder)) {
            refused("the attachment's file is a link that leads out of the folder of the situation file", help);
            return null;
        }
        return real;
    }

    private byte @Nullable [] content(Path file, int largest) throws IOException {
        try {
            return WholeFile.read(file, largest, LinkOption.NOFOLLOW_LINKS);
        } catch (NotWholeException e) {
            return switch (e.why()) {
                case FOLDER -> refused("the attachment's file is a folder", "name a text file");
                case DEVICE -> refused("the attachment's file is a pipe or a device, not a file", "name a text file");
                case TOO_LARGE -> tooLarge();
            };
        }
    }

    private byte @Nullable [] tooLarge() {
        return refused(
                "the attachment's file is too large",
                "one may have " + InputFault.size(Attachments.LARGEST) + ", and all together "
                        + InputFault.size(Attachments.LARGEST_SUM) + "; attach the part that matters");
    }

    private byte @Nullable [] refused(String message, @Nullable String help) {
        AttachmentFault.file(problems, name, item, message, help);
        return null;
    }
}
