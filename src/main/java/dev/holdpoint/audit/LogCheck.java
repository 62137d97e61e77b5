package dev.holdpoint.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a log through, and says whether each record is as it was written and follows the one before it. What that cannot show: that
 * records were cut off at the end, or that a log was written anew from some record on. Both change the head's hash: who keeps that
 * elsewhere, and gives it, knows. Who gives keys to trust knows as well that no record was written by anybody else.
 */
public final class LogCheck {
    private static final int MOST_FAULTS = 100;

    private final Optional<String> wanted;
    private final List<TrustedKey> trusted;
    private final Consumer<LogRecord> reader;
    private final List<String> faults = new ArrayList<>();
    private LogRecord last = LogRecord.NONE;
    private long records;
    private long signed;
    private long faultCount;
    private long line;
    private boolean torn;
    private boolean seen;

    private LogCheck(Optional<String> wanted, List<TrustedKey> trusted, Consumer<LogRecord> reader) {
        this.wanted = wanted;
        this.trusted = trusted;
        this.reader = reader;
    }

    /**
     * What a log is worth.
     *
     * @param records how many there are
     * @param signed how many of them have a signature
     * @param head the hash of the last one; empty where there is none
     * @param faults the first hundred things that are wrong
     * @param faultCount how many there are in all
     * @param torn whether writing was cut off in a last line, which nobody was told of; no fault
     */
    public record Result(long records, long signed, String head, List<String> faults, long faultCount, boolean torn) {
        /** Whether nothing is wrong. */
        public boolean isIntact() {
            return faultCount == 0;
        }
    }

    /**
     * Checks the log in that file as it is now; others may append meanwhile.
     *
     * @param head the hash of a record that must be in it, such as the head when it was looked at last
     * @throws LogException if it cannot be read
     */
    public static Result of(Path file, Optional<String> head) {
        return of(file, head, List.of(), record -> {});
    }

    /**
     * The same, and whether every record was signed by the holder of one of the keys.
     *
     * @param trusted none: signatures are not looked at
     * @param reader is given every record that is as it was written, in order
     */
    public static Result of(Path file, Optional<String> head, List<TrustedKey> trusted, Consumer<LogRecord> reader) {
        synchronized (VerdictLog.ONE_AT_A_TIME) {
            try {
                LogFile.mustBeAFile(file);
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                    long size = size(channel);
                    LogCheck check = new LogCheck(head, trusted, reader);
                    check.read(new BufferedInputStream(Channels.newInputStream(channel)), size);
                    return check.result();
                }
            } catch (IOException e) {
                throw LogFile.fault("read", file, e);
            }
        }
    }

    /** The size while nobody writes: up to there, lines are complete unless a writer died. */
    private static long size(FileChannel channel) throws IOException {
        try (FileLock lock = channel.lock(0, Long.MAX_VALUE, true)) {
            return lock.channel().size();
        }
    }

    private void read(InputStream in, long size) throws IOException {
        ByteArrayOutputStream current = new ByteArrayOutputStream();
        for (long i = 0; i < size; i++) {
            int c = in.read();
            if (c < 0) {
                throw new IOException("the file became shorter");
            }
            if (c == '\n') {
                line(current.toByteArray());
                current.reset();
            } else if (current.size() <= LogTail.LONGEST) {
                current.write(c);
            }
        }
        rest(current.toByteArray());
    }

    private void rest(byte[] rest) {
        if (rest.length == 0) {
            return;
        }
        if (LogRecord.read(rest).isEmpty() && LogRecord.isTorn(rest)) {
            torn = true;
        } else {
            line(rest);
        }
    }

    private void line(byte[] bytes) {
        line++;
        Optional<LogRecord> read = LogRecord.read(bytes);
        if (read.isEmpty()) {
            fault("is not a record as it was written: it was changed");
            // what it was is not known; the next record says what it should have been
            last = new LogRecord(last.sequence() + 1, "", "", "", "");
            return;
        }
        LogRecord record = read.get();
        records++;
        long expected = last.sequence() + 1;
        if (record.sequence() > expected) {
            fault("is record " + record.sequence() + " where record " + expected + " belongs: "
                    + (record.sequence() - expected) + " removed, or moved");
        } else if (record.sequence() < expected) {
            fault("is record " + record.sequence() + " where record " + expected + " belongs: moved, or repeated");
        } else if (!last.hash().equals(record.previous())
                && (expected == 1 || !last.hash().isEmpty())) {
            fault("does not follow the record before it: that one was replaced, or this one comes from another log");
        }
        signature(record);
        reader.accept(record);
        last = record;
        seen |= wanted.isPresent() && wanted.get().equals(record.hash());
    }

    private void signature(LogRecord record) {
        signed += record.signature().isEmpty() ? 0 : 1;
        if (!trusted.isEmpty() && trusted.stream().noneMatch(key -> key.signed(record))) {
            fault(
                    record.signature().isEmpty()
                            ? "is not signed"
                            : "is not signed by a key that is trusted: it was written by somebody else, or the key changed");
        }
    }

    private void fault(String what) {
        faultCount++;
        if (faults.size() < MOST_FAULTS) {
            faults.add("line " + line + " " + what);
        }
    }

    private Result result() {
        if (wanted.isPresent() && !seen) {
            faultCount++;
            faults.add("the record with the given hash is not in it: records were cut off or replaced");
        }
        return new Result(records, signed, last.hash(), List.copyOf(faults), faultCount, torn);
    }
}
