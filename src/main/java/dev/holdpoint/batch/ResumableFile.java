package dev.holdpoint.batch;

import dev.holdpoint.text.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An output file that a run can be continued from after it was killed. It is written under a name that ends in {@code .part}, and has
 * its own name only when it is whole. Beside it, in a file whose name ends in {@code .resume},
 * stands the last point up to which input and output are known to belong together: behind that point the output is cut, and written
 * again, so that no record is lost, doubled or torn. Counting the lines of the output would not do, since not every document has one.
 */
public final class ResumableFile implements Batch.Sink, AutoCloseable {
    /** Documents between two such points. */
    private static final int DOCUMENTS = 2_000;
    /** Bytes of output between them, if that comes first. */
    private static final int BYTES = 16 << 20;

    private final Path file;
    private final FileChannel out;
    private Checkpoint last;
    private Tally tally;
    private Position position;

    private ResumableFile(Path file, FileChannel out, Checkpoint last) {
        this.file = file;
        this.out = out;
        this.last = last;
        this.tally = last.tally();
        this.position = last.position();
    }

    /**
     * Begins the file anew; what has its name stays until the new one is whole.
     *
     * @param call what the run is asked for; tells whether a later run would go on with the same
     * @throws IOException if it cannot be written
     * @throws ResumeException if another run is writing it
     */
    public static ResumableFile begin(Path file, Map<String, String> call) throws IOException {
        Checkpoint start = new Checkpoint(oneLine(call), Position.START, 0, new Tally());
        FileChannel out = open(file, partOf(file));
        try {
            start.write(sideOf(file));
            out.truncate(0);
        } catch (IOException e) {
            out.close();
            Files.deleteIfExists(partOf(file));
            throw e;
        }
        return new ResumableFile(file, out, start);
    }

    /** Whether a run of it was broken off, from where it can be gone on. */
    public static boolean isBrokenOff(Path file) {
        return Files.exists(partOf(file)) && Files.exists(sideOf(file));
    }

    /**
     * Goes on with the file where a run left it, and passes over as much of the input; begins it where there is none.
     *
     * @throws IOException if input or output fail
     * @throws ResumeException if this cannot come out right: another input, another call, a file that no batch wrote
     */
    public static ResumableFile resume(Path file, Map<String, String> call, Documents documents) throws IOException {
        Path side = sideOf(file);
        if (!Files.exists(side)) {
            // an empty one is what a run leaves that is killed before it did anything
            if (Files.exists(file) && Files.size(file) > 0) {
                throw new ResumeException(file + " has no " + side.getFileName()
                        + " beside it: it is complete, or was not written by a batch");
            }
            return begin(file, call);
        }
        boolean whole = !Files.exists(partOf(file)) && Files.exists(file);
        FileChannel out = open(file, whole ? file : partOf(file));
        try {
            Checkpoint last = Checkpoint.read(side);
            sameCall(file, last.call(), oneLine(call));
            passOver(file, documents, last.position());
            cut(file, out, last.bytes());
            if (whole) {
                WholeFile.move(file, partOf(file));
            }
            return new ResumableFile(file, out, last);
        } catch (IOException | RuntimeException e) {
            out.close();
            throw e;
        }
    }

    /** What had been counted when the file was left. */
    public Tally tally() {
        Tally tally = new Tally();
        tally.add(last.tally());
        return tally;
    }

    /** A file's name may have line breaks in it. */
    private static Map<String, String> oneLine(Map<String, String> call) {
        Map<String, String> lines = new LinkedHashMap<>();
        call.forEach((name, value) -> lines.put(name, value.replace('\n', ' ').replace('\r', ' ')));
        return lines;
    }

    private static void sameCall(Path file, Map<String, String> before, Map<String, String> now) {
        now.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                throw new ResumeException(
                        file + " was begun with another " + name + ": " + before.get(name) + ", not " + value);
            }
        });
    }

    private static void passOver(Path file, Documents documents, Position position) throws IOException {
        while (documents.position().documents() < position.documents() && documents.next() != null) {
            // only gone through
        }
        if (!documents.position().equals(position)) {
            throw new ResumeException("the input is not the one that " + file + " was begun with");
        }
    }

    private static void cut(Path file, FileChannel out, long bytes) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(1);
        boolean whole = bytes == 0 || (out.read(end, bytes - 1) == 1 && end.get(0) == '\n');
        if (!whole) {
            throw new ResumeException(file + " is not what the batch had written");
        }
        out.truncate(bytes);
        out.position(bytes);
    }

    private static FileChannel open(Path file, Path written) throws IOException {
        FileChannel out =
                FileChannel.open(written, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (out.tryLock() != null) {
                return out;
            }
        } catch (OverlappingFileLockException e) {
            // by this very program
        }
        out.close();
        throw new ResumeException("another run is writing " + file);
    }

    private static Path partOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static Path sideOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".resume");
    }

    @Override
    public void write(byte[] lines, Tally soFar, Position reached) throws IOException {
        Channels.newOutputStream(out).write(lines);
        tally = soFar;
        position = reached;
        if (reached.documents() - last.position().documents() >= DOCUMENTS || out.position() - last.bytes() >= BYTES) {
            checkpoint();
        }
    }

    /** The output first, so that no point is ever ahead of it. */
    private void checkpoint() throws IOException {
        Tally now = new Tally();
        now.add(tally);
        out.force(false);
        last = new Checkpoint(last.call(), position, out.position(), now);
        last.write(sideOf(file));
    }

    /**
     * Says that all is written.
     *
     * @param again whether the same call may come again, and is to do nothing then: what is beside the file is kept for that
     */
    public void complete(boolean again) throws IOException {
        checkpoint();
        WholeFile.move(partOf(file), file);
        if (!again) {
            Files.deleteIfExists(sideOf(file));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
