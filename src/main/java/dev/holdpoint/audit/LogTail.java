package dev.holdpoint.audit;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/**
 * The end of a log: its last record, and what stands behind it where writing was cut off.
 *
 * @param last the last record; {@link LogRecord#NONE} where there is none yet
 * @param end where that record ends, with its line feed where it has one
 * @param complete whether the record has its line feed
 * @param torn whether something stands behind it that is no record
 */
record LogTail(LogRecord last, long end, boolean complete, boolean torn) {
    /** Longer than any record: a policy would need thousands of rules that block at once. */
    static final int LONGEST = 1 << 20;

    private static final int USUAL = 1 << 15;

    /** Empty where the file does not end as a log does. */
    static Optional<LogTail> read(FileChannel channel) throws IOException {
        Optional<LogTail> tail = read(channel, USUAL);
        return tail.isPresent() || channel.size() <= USUAL ? tail : read(channel, 2 * LONGEST);
    }

    private static Optional<LogTail> read(FileChannel channel, int most) throws IOException {
        long size = channel.size();
        long from = Math.max(0, size - most);
        byte[] bytes = read(channel, from, (int) (size - from));
        int feed = lastFeed(bytes, bytes.length);
        byte[] rest = Arrays.copyOfRange(bytes, feed + 1, bytes.length);
        if (feed < 0) {
            return from == 0 ? behind(LogRecord.NONE, rest, 0) : Optional.empty();
        }
        int start = lastFeed(bytes, feed) + 1;
        if (start == 0 && from > 0) {
            return Optional.empty();
        }
        long end = from + feed + 1;
        return LogRecord.read(Arrays.copyOfRange(bytes, start, feed)).flatMap(last -> behind(last, rest, end));
    }

    /** A record that only lacks its line feed was written in full, and stays. */
    private static Optional<LogTail> behind(LogRecord last, byte[] rest, long end) {
        Optional<LogRecord> whole = rest.length == 0 ? Optional.empty() : LogRecord.read(rest);
        if (whole.isPresent()) {
            return Optional.of(new LogTail(whole.get(), end + rest.length, false, false));
        }
        return LogRecord.isTorn(rest) ? Optional.of(new LogTail(last, end, true, rest.length > 0)) : Optional.empty();
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        byte[] bytes = Channels.newInputStream(channel.position(from)).readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("the file became shorter");
        }
        return bytes;
    }

    private static int lastFeed(byte[] bytes, int before) {
        int i = before - 1;
        while (i >= 0 && bytes[i] != '\n') {
            i--;
        }
        return i;
    }
}
