package dev.holdpoint.read;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.Problems;
import dev.holdpoint.text.NotWholeException;
import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Reads the bytes of a document, after looking at what it is: a pipe is never opened, and no more is read than is allowed. */
final class Input {
    private Input() {}

    static byte[] read(Path file, int limit, Problems problems) {
        try {
            return WholeFile.read(file, limit);
        } catch (NotWholeException e) {
            throw problems.stop(InputFault.of(e.why(), limit, file));
        } catch (IOException e) {
            throw problems.stop(InputFault.of(e, file));
        }
    }

    static byte[] read(InputStream in, int limit, Problems problems) {
        try {
            return WholeFile.read(in, limit);
        } catch (NotWholeException e) {
            throw problems.stop(InputFault.tooLarge(limit));
        } catch (IOException e) {
            throw problems.stop(Mistake.CUT_OFF.whole());
        }
    }
}
