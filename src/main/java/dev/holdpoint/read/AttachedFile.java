package dev.holdpoint.read;

import dev.holdpoint.situation.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Reads one attachment's file. Loaded only where a situation has one. */
final class AttachedFile {
    private AttachedFile() {}

    static @Nullable String read(Problems problems, @Nullable Path folder, Node.Scalar name, int item, int room) {
        String fault = null;
        if (folder == null) {
            fault = "an attachment's file can be read only where the situation is a file too";
        } else {
            try {
                Path home = folder.toRealPath();
                Path wanted = Path.of(name.text);
                Path real = wanted.isAbsolute() ? null : home.resolve(wanted).toRealPath();
                if (real == null || !real.startsWith(home)) {
                    fault = "the attachment's file lies outside the situation's folder";
                } else {
                    BasicFileAttributes what = Files.readAttributes(real, BasicFileAttributes.class);
                    if (!what.isRegularFile()) {
                        fault = what.isDirectory()
                                ? "the attachment's file is a directory"
                                : "the attachment's file is a pipe or a device";
                    } else if (what.size() > Math.min(Attachments.LARGEST, room)) {
                        fault = "the attachment's file is too large";
                    } else {
                        return new String(Files.readAllBytes(real), StandardCharsets.UTF_8);
                    }
                }
            } catch (NoSuchFileException e) {
                fault = "the attachment's file does not exist";
            } catch (IOException | InvalidPathException e) {
                fault = "the attachment's file could not be read";
            }
        }
        if (problems.room()) {
            String path = Attachment.FILE.path().replace("[]", "[" + item + "]");
            problems.add(new Complaint(name.line, name.column, name.width, path, fault, null, null));
        }
        return null;
    }
}
