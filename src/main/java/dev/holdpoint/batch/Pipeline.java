package dev.holdpoint.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * One thread reads, several check, the caller writes. What keeps the order is a bounded queue of results, put in by the reader
 * before they are there; what keeps memory small is that queue, and a budget of bytes that chunks under way have to fit in.
 */
final class Pipeline implements AutoCloseable {
    /** Documents a task: enough that handing over a task costs nothing against it. */
    private static final int CHUNK = 64;
    /** Bytes a task. */
    private static final int CHUNK_BYTES = 1 << 18;
    /** Bytes under way: a document of the largest size is alone, since read it takes many times its size. */
    private static final int BUDGET = NdjsonLines.LONGEST;

    private static final int TASKS_PER_THREAD = 4;

    private final Documents documents;
    private final Function<Chunk, Done> check;
    private final ExecutorService workers;
    private final BlockingQueue<Future<Done>> results;
    private final Semaphore budget = new Semaphore(BUDGET);
    private final Thread reader;

    /** Documents that are checked one after the other, and where the input is behind them; none at its end. */
    record Chunk(List<Document> documents, Position position, int weight) {}

    /** What became of a chunk. */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    record Done(byte[] lines, Tally tally, Position position, int weight, boolean isEnd) {}

    Pipeline(Documents documents, Function<Chunk, Done> check, int threads) {
        this.documents = documents;
        this.check = check;
        this.results = new ArrayBlockingQueue<>(TASKS_PER_THREAD * threads);
        this.workers = Executors.newFixedThreadPool(threads, task -> daemon(task, "holdpoint-check"));
        this.reader = daemon(this::read, "holdpoint-read");
        reader.start();
    }

    /** A reader that waits for a terminal or a pipe cannot be interrupted, and must not keep the program from ending. */
    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /** What became of the next chunk. @throws IOException if the input broke off there */
    Done next() throws IOException {
        try {
            Done done = results.take().get();
            budget.release(done.weight());
            return done;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException("a batch failed", e.getCause());
        }
    }

    private void read() {
        try {
            boolean more = true;
            while (more) {
                Chunk chunk = chunk();
                budget.acquire(chunk.weight());
                results.put(workers.submit(() -> check.apply(chunk)));
                more = !chunk.documents().isEmpty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private void fail(Throwable failure) {
        try {
            results.put(CompletableFuture.failedFuture(failure));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A chunk ends early where the next document is not there yet, so that nobody waits for a verdict that could be had. */
    private Chunk chunk() throws IOException {
        List<Document> chunk = new ArrayList<>();
        int bytes = 0;
        Position position = documents.position();
        do {
            Document document = documents.next();
            if (document == null) {
                break;
            }
            chunk.add(document);
            bytes += document.weight();
            position = documents.position();
        } while (chunk.size() < CHUNK && bytes < CHUNK_BYTES && documents.ready());
        return new Chunk(chunk, position, Math.min(bytes, BUDGET));
    }

    @Override
    public void close() {
        reader.interrupt();
        workers.shutdownNow();
    }
}
