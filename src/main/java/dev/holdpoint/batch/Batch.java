package dev.holdpoint.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Checks many documents, several at a time, and gives what becomes of them in the order in which they came. Memory is bounded: so
 * many documents are under way as keep the threads busy, and of large ones fewer. Immutable; a run uses threads of its own.
 */
public final class Batch {
    private final DocumentCheck check;
    private final Only only;
    private final int threads;

    /** Takes what was concluded. Called by the thread that runs the batch. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes the next lines.
         *
         * @param lines whole lines, each with its line feed; may be empty
         * @param soFar counts of all documents up to here; changes later
         * @param position how far the input has been dealt with once these lines are written
         * @throws IOException if they cannot be written, which ends the run
         */
        void write(byte[] lines, Tally soFar, Position position) throws IOException;
    }

    /**
     * @param check what is done with each document
     * @param only which verdicts are written
     * @param threads how many documents are checked at the same time
     * @throws IllegalArgumentException if there is no thread
     */
    public Batch(DocumentCheck check, Only only, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread was expected");
        }
        this.check = check;
        this.only = only;
        this.threads = threads;
    }

    /** Checks an input from where it is to its end. @throws IOException if it breaks off, or the sink does */
    public Tally run(Documents documents, Sink sink) throws IOException {
        return run(documents, new Tally(), sink);
    }

    /**
     * Goes on with an input, part of which has been dealt with.
     *
     * @param before the counts of that part, to which those of the rest are added
     * @throws IOException if the input breaks off, or the sink does
     */
    public Tally run(Documents documents, Tally before, Sink sink) throws IOException {
        try (Pipeline pipeline = new Pipeline(documents, this::check, threads)) {
            for (Pipeline.Done done = pipeline.next(); !done.isEnd(); done = pipeline.next()) {
                before.add(done.tally());
                sink.write(done.lines(), before, done.position());
            }
        }
        return before;
    }

    private Pipeline.Done check(Pipeline.Chunk chunk) {
        Tally tally = new Tally();
        StringBuilder lines = new StringBuilder();
        for (Document document : chunk.documents()) {
            Entry entry = check.check(document);
            tally.add(entry);
            if (only.takes(entry.kind())) {
                lines.append(entry.json()).append('\n');
            }
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        boolean isEnd = chunk.documents().isEmpty();
        return new Pipeline.Done(bytes, tally, chunk.position(), chunk.weight(), isEnd);
    }
}
