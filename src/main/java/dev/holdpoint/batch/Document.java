package dev.holdpoint.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One document of an input, not yet looked into. */
public sealed interface Document {
    /** What the input is called that it is a line of; a file's path from the folder that is read, with slashes. */
    String source();

    /** The number of the line, from 1; 0 for what is a file. */
    long line();

    /** How much memory it stands for, in bytes. */
    int weight();

    /**
     * A line.
     *
     * @param text its bytes without the line break; not to be changed
     * @param folder where attachments lie that are given as files; null if there may be none
     */
    @SuppressWarnings("ArrayRecordComponent") // a line is handed on once, never compared
    record Line(
            String source, long line, byte[] text, @Nullable Path folder) implements Document {
        @Override
        public int weight() {
            return text.length;
        }
    }

    /**
     * A file, which is opened only when its turn comes.
     *
     * @param path where it lies
     * @param weight its size, as far as known
     */
    record InFile(String source, Path path, int weight) implements Document {
        @Override
        public long line() {
            return 0;
        }
    }

    /**
     * What there is nothing to be read of.
     *
     * @param why there is not
     */
    record Unread(String source, long line, String why) implements Document {
        /** A line that is too long to be a situation, and was not kept. */
        public static Unread tooLong(String source, long line) {
            return new Unread(source, line, "the document is larger than " + (NdjsonLines.LONGEST >> 20) + " MiB");
        }

        /** A folder that could not be listed, in the place of whatever is in it. */
        static Unread unlisted(String folder) {
            return new Unread(folder, 0, "the folder could not be listed");
        }

        @Override
        public int weight() {
            return 0;
        }
    }
}
