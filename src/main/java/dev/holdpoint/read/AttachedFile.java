package dev.holdpoint.read;

import dev.holdpoint.document.Node;
import dev.holdpoint.read.problem.AttachmentFault;
import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
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
            return refused(Mistake.NO_FOLDER);
        }
        try {
            Path file = inside(folder.toRealPath());
            return file == null ? null : content(file, largest);
        } catch (InvalidPathException e) {
            return refused(Mistake.FILE_NAME);
        } catch (NoSuchFileException e) {
            return refused(Mistake.FILE_ABSENT, "backslash", name.text.indexOf('\\') < 0 ? null : "");
        } catch (AccessDeniedException e) {
            return refused(Mistake.FILE_NOT_PERMITTED);
        } catch (IOException e) {
            return refused(Mistake.FILE_UNREADABLE);
        }
    }

    /** The file with all links resolved, if that is still in the folder. */
    private @Nullable Path inside(Path folder) throws IOException {
        Path wanted = Path.of(name.text);
        boolean drive = name.text.matches("[A-Za-z]:[/\\\\].*") && !Files.exists(folder.resolve(wanted));
        if (drive || wanted.isAbsolute() || !folder.resolve(wanted).normalize().startsWith(folder)) {
            refused(Mistake.FILE_OUTSIDE);
            return null;
        }
        Path real = folder.resolve(wanted).toRealPath();
        if (!real.startsWith(folder)) {
            refused(Mistake.FILE_LINK_OUTSIDE);
            return null;
        }
        return real;
    }

    private byte @Nullable [] content(Path file, int largest) throws IOException {
        try {
            return WholeFile.read(file, largest, LinkOption.NOFOLLOW_LINKS);
        } catch (NotWholeException e) {
            return switch (e.why()) {
                case FOLDER -> refused(Mistake.FILE_FOLDER);
                case DEVICE -> refused(Mistake.FILE_PIPE);
                case TOO_LARGE -> tooLarge();
            };
        }
    }

    private byte @Nullable [] tooLarge() {
        String limit = Input.size(Attachments.LARGEST);
        return refused(Mistake.FILE_TOO_LARGE, "limit", limit, "sum", Input.size(Attachments.LARGEST_SUM));
    }

    private byte @Nullable [] refused(Mistake mistake, @Nullable String... holes) {
        AttachmentFault.file(problems, name, item, mistake, holes);
        return null;
    }
}
