package dev.holdpoint.flink;

import dev.holdpoint.batch.Document;
import dev.holdpoint.batch.NdjsonLines;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.IteratorResultIterator;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * Files of one JSON document a line, read as {@code batch} reads them, with the numbers of their lines. A file is read by one
 * reader, since a line's number is known only to who has read all lines before it; reading costs little beside checking.
 */
final class LinesFormat implements BulkFormat<FleetLine, FileSourceSplit> {
    private static final long serialVersionUID = 1L;
    private static final int BATCH = 64;

    private final Path input;

    /** @param input the folder that is read, or the file: names are told from there on */
    LinesFormat(Path input) {
        this.input = input;
    }

    @Override
    public Reader createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        InputStream in = split.path().getFileSystem().open(split.path());
        return new Reader(in, name(split.path()));
    }

    private String name(Path file) {
        String folder = input.getPath() + "/";
        return file.getPath().startsWith(folder) ? file.getPath().substring(folder.length()) : file.getName();
    }

    @Override
    public Reader restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        Reader reader = createReader(configuration, split);
        long before = split.getReaderPosition()
                .map(position -> position.getRecordsAfterOffset())
                .orElse(0L);
        try {
            reader.passOver(before);
        } catch (IOException e) {
            reader.close();
            throw e;
        }
        return reader;
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<FleetLine> getProducedType() {
        return TypeInformation.of(FleetLine.class);
    }

    /** Where it stands is told as the number of documents before. */
    static final class Reader implements BulkFormat.Reader<FleetLine> {
        private final InputStream in;
        private final NdjsonLines lines;

        Reader(InputStream in, String source) {
            this.in = new BufferedInputStream(in);
            this.lines = new NdjsonLines(this.in, source, null, OptionalLong.empty());
        }

        void passOver(long documents) throws IOException {
            while (lines.position().documents() < documents) {
                if (lines.next() == null) {
                    throw new IOException("the file has become shorter");
                }
            }
        }

        @Override
        public @Nullable RecordIterator<FleetLine> readBatch() throws IOException {
            long before = lines.position().documents();
            List<FleetLine> batch = new ArrayList<>();
            int bytes = 0;
            while (batch.size() < BATCH && bytes < NdjsonLines.LONGEST) {
                Document document = lines.next();
                if (document == null) {
                    break;
                }
                batch.add(FleetLine.of(document));
                bytes += document.weight();
            }
            return batch.isEmpty()
                    ? null
                    : new IteratorResultIterator<>(batch.iterator(), RecordAndPosition.NO_OFFSET, before);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
