package dev.holdpoint.read;

import dev.holdpoint.read.problem.InputFault;
import dev.holdpoint.read.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the bytes of a document, after looking at what it is: a pipe is never opened, and no more is read than is allowed. */
final class Input {
    private Input() {}

    static byte[] read(Path file, int limit, Problems problems) {
        try {
            BasicFileAttributes what = Files.readAttributes(file, BasicFileAttributes.class);
            if (!what.isRegularFile()) {
                throw problems.stop(InputFault.notAFile(what));
            }
            if (what.size() > limit) {
                throw problems.stop(InputFault.tooLarge(limit));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(in, limit, problems);
            }
        } catch (IOException e) {
            throw problems.stop(InputFault.of(e, file));
        }
    }

    static byte[] read(InputStream in, int limit, Problems problems) {
        try {
            byte[] bytes = in.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
            if (bytes.length > limit) {
                throw problems.stop(InputFault.tooLarge(limit));
            }
            return bytes;
        } catch (IOException e) {
            throw problems.stop(InputFault.broken());
        }
    }
}
