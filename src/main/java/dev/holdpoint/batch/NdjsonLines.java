package dev.holdpoint.batch;

import dev.holdpoint.read.SituationReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Lines, each a JSON document. A line ends in a line feed, before which a carriage return may stand; the last may end without.
 * Blank lines are counted and passed over, as is a byte order mark. A line that is too long is never held in memory.
 */
public final class NdjsonLines implements Documents {
    /** The longest line that may be a situation, in bytes. */
    public static final int LONGEST = SituationReader.DEFAULT_SIZE_LIMIT;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final String source;
    private final @Nullable Path folder;
    private final OptionalLong size;
    private final CRC32C checksum = new CRC32C();

    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;

    private byte[] line = new byte[1 << 13];
    private int length;
    private boolean tooLong;

    private long lines;
    private long documents;
    private long consumed;

    /**
     * The lines of a stream.
     *
     * @param source what to call it, such as {@code fleet.ndjson}
     * @param folder where attachments lie that are given as files; null if there may be none
     * @param size how many bytes there are; empty where that is not known
     */
    public NdjsonLines(InputStream in, String source, @Nullable Path folder, OptionalLong size) {
        this.in = in;
        this.source = source;
        this.folder = folder;
        this.size = size;
    }

    @Override
    public @Nullable Document next() throws IOException {
        while (readLine()) {
            lines++;
            int start = lines == 1 && startsWithMark() ? MARK.length : 0;
            if (tooLong || !isBlank(start)) {
                documents++;
                return tooLong
                        ? Document.Unread.tooLong(source, lines)
                        : document(Arrays.copyOfRange(line, start, length));
            }
        }
        return null;
    }

    private Document document(byte[] text) {
        if (folder != null) {
            checksum.update(NamedFiles.of(text, folder).getBytes(StandardCharsets.UTF_8));
        }
        return new Document.Line(source, lines, text, folder);
    }

    @Override
    public boolean ready() throws IOException {
        return from < to || in.available() > 0;
    }

    @Override
    public Position position() {
        return new Position(documents, consumed, checksum.getValue());
    }

    @Override
    public OptionalLong size() {
        return size;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Whether there was one. */
    private boolean readLine() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int end = lineFeed();
            keep(end);
            int next = Math.min(end + 1, to);
            checksum.update(buffer, from, next - from);
            consumed += next - from;
            from = next;
            if (end < next) {
                break;
            }
        }
        withoutCarriageReturn();
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private int lineFeed() {
        int at = from;
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    /** One byte more than is allowed is kept, which may be the carriage return. */
    private void keep(int end) {
        int more = end - from;
        if (tooLong || length + more > LONGEST + 1) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.min(LONGEST + 1, Math.max(length + more, 2 * line.length)));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private void withoutCarriageReturn() {
        if (!tooLong && length > 0 && line[length - 1] == '\r') {
            length--;
        }
        tooLong |= length > LONGEST;
    }

    private boolean startsWithMark() {
        return length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    private boolean isBlank(int start) {
        for (int i = start; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
