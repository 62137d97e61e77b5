package dev.holdpoint.engine;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that takes a while to make, made while others do something else. */
final class Ahead<T> {
    private final FutureTask<T> work;

    private Ahead(Callable<T> maker) {
        work = new FutureTask<>(maker);
    }

    /** Starts at once, on a thread that does not keep the process alive. */
    static <T> Ahead<T> of(Callable<T> maker) {
        Ahead<T> ahead = new Ahead<>(maker);
        Thread thread = new Thread(ahead.work, "holdpoint-load");
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    /** What there is already. */
    static <T> Ahead<T> made(T value) {
        Ahead<T> ahead = new Ahead<>(() -> value);
        ahead.work.run();
        return ahead;
    }

    /** What was made, once it is. @throws PolicyException if it could not be made, each time it is asked for */
    T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return work.get();
                } catch (InterruptedException e) {
                    interrupted = true; // a check is not stopped half way; whoever stops it sees so afterwards
                }
            }
        } catch (ExecutionException e) {
            String why = e.getCause() instanceof PolicyException policy ? policy.getMessage() : null;
            throw new PolicyException(why == null ? "the rules could not be loaded" : why, e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
