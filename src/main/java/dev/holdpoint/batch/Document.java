package dev.holdpoint.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One document of an input, not yet looked into. */
public sealed interface Document {
    /** How much memory it stands for, in bytes. */
    int weight();

    /**
     * A line.
     *
     * @param source what the input is called
     * @param number of the line, from 1
     * @param text its bytes without the line break; not to be changed
     * @param folder where attachments lie that are given as files; null if there may be none
     */
    @SuppressWarnings("ArrayRecordComponent") // a line is handed on once, never compared
    record Line(
            String source,
            long number,
            byte[] text,
            @Nullable Path folder) implements Document {
        @Override
        public int weight() {
            return text.length;
        }
    }

    /**
     * A line that is too long to be a situation, and was not kept.
     *
     * @param source what the input is called
     * @param number of the line, from 1
     */
    record LongLine(String source, long number) implements Document {
        @Override
        public int weight() {
            return 0;
        }
    }

    /**
     * A file, which is opened only when its turn comes.
     *
     * @param path where it lies
     * @param name its path from the folder that is read, with slashes
     * @param size in bytes, as far as known
     */
    record InFile(Path path, String name, int size) implements Document {
        @Override
        public int weight() {
            return size;
        }
    }

    /**
     * A folder that could not be listed, in the place of whatever is in it.
     *
     * @param name its path from the folder that is read, with slashes
     */
    record Unlisted(String name) implements Document {
        @Override
        public int weight() {
            return 0;
        }
    }
}
