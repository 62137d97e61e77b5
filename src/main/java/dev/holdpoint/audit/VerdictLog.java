package dev.holdpoint.audit;

import dev.holdpoint.verdict.Verdict;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A log of verdicts, one a line, each chained to the one before it by its hash. Several threads and processes may append to one at
 * the same time. A record for which {@link #append} has returned is on the disk, whatever happens to the process afterwards.
 */
public final class VerdictLog {
    /**
     * One for all logs of this process: a file lock is the process's, and goes when any channel on the file is closed.
     */
    static final Object ONE_AT_A_TIME = new Object();

    private final Path file;
    private final Optional<SigningKey> key;

    private VerdictLog(Path file, Optional<SigningKey> key) {
        this.file = file;
        this.key = key;
    }

    /**
     * What an append came to.
     *
     * @param record the record
     * @param repaired whether a last line was removed whose writing had been cut off, and that nobody was told of
     */
    public record Appended(LogRecord record, boolean repaired) {}

    /** The log in that file, which the first append makes. */
    public static VerdictLog in(Path file) {
        return new VerdictLog(file, Optional.empty());
    }

    /** The same log, each record that is appended being signed with that key. */
    public VerdictLog signedWith(SigningKey signingKey) {
        return new VerdictLog(file, Optional.of(signingKey));
    }

    /** Where it lies. */
    public Path file() {
        return file;
    }

    /**
     * Appends the record of a verdict, and returns once it is safe on the disk.
     *
     * @throws LogException if it cannot be, or the file is something else than a log; the file holds no part of the record then
     */
    public Appended append(Verdict verdict) {
        synchronized (ONE_AT_A_TIME) {
            try (LogFile log = LogFile.toAppend(file)) {
                return append(log.channel(), verdict);
            } catch (IOException e) {
                throw LogFile.fault("written", file, e);
            }
        }
    }

    private Appended append(FileChannel channel, Verdict verdict) throws IOException {
        Optional<LogTail> found = LogTail.read(channel);
        if (found.isEmpty()) {
            throw new LogException(
                    file + " does not end as a verdict log does: nothing was appended; see `holdpoint log verify`");
        }
        LogTail tail = found.get();
        LogRecord record = LogRecord.of(verdict, tail.last(), key);
        channel.truncate(tail.end());
        String line = (tail.complete() ? "" : "\n") + record.line() + "\n";
        write(channel, tail.end(), line.getBytes(StandardCharsets.UTF_8));
        if (record.sequence() == 1) {
            LogFile.forceFolder(file);
        }
        return new Appended(record, tail.torn());
    }

    private static void write(FileChannel channel, long position, byte[] bytes) throws IOException {
        try {
            Channels.newOutputStream(channel.position(position)).write(bytes);
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(position);
            throw e;
        }
    }
}
