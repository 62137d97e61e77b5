package dev.holdpoint.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A body on its way in. Who sends slowly holds no thread, who never ends is turned away, and what is held for all senders together is
 * bounded.
 */
final class Incoming implements Runnable {
    private final Request request;
    private final Bound bound;
    private final Consumer<byte[]> whole;
    private final Consumer<Refusal> refused;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Scheduler.Task deadline;
    private boolean ended;

    private Incoming(Request request, Bound bound, Consumer<byte[]> whole, Consumer<Refusal> refused) {
        this.request = request;
        this.bound = bound;
        this.whole = whole;
        this.refused = refused;
        this.deadline = request.getComponents()
                .getScheduler()
                .schedule(this::late, bound.limits().body().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** How many bytes all bodies together may take until they are answered. */
    record Bound(Limits limits, AtomicLong held, long most) {
        static Bound of(Limits limits, long most) {
            return new Bound(limits, new AtomicLong(), most);
        }

        boolean take(int bytes) {
            boolean fits = held.addAndGet(bytes) <= most;
            if (!fits) {
                release(bytes);
            }
            return fits;
        }

        void release(int bytes) {
            held.addAndGet(-bytes);
        }
    }

    /** Reads on until the body is whole or refused; one of the two is told, once. Who is given it releases it. */
    static void read(Request request, Bound bound, Consumer<byte[]> whole, Consumer<Refusal> refused) {
        new Incoming(request, bound, whole, refused).run();
    }

    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                if (chunk.getFailure() instanceof TimeoutException) {
                    late();
                    return;
                }
                end(Refusal.of(400, "Broken off", "The request did not come to its end."));
                return;
            }
            boolean fits = take(chunk.getByteBuffer());
            chunk.release();
            if (!fits) {
                return;
            }
            if (chunk.isLast()) {
                finish();
                return;
            }
        }
    }

    /** Whether there was room for it, and somebody still waits; what came too late is not held. */
    private synchronized boolean take(ByteBuffer part) {
        if (ended) {
            return false;
        }
        int size = part.remaining();
        if (bytes.size() + size > bound.limits().largest()) {
            end(Refusal.tooLarge(bound.limits().largest()));
            return false;
        }
        if (!bound.take(size)) {
            end(Refusal.busy());
            return false;
        }
        byte[] copy = new byte[size];
        part.get(copy);
        bytes.writeBytes(copy);
        return true;
    }

    private void late() {
        end(Refusal.of(408, "Too slow", "A request has " + bound.limits().body().toSeconds() + " seconds to arrive."));
    }

    private void finish() {
        if (begin()) {
            whole.accept(bytes.toByteArray());
        }
    }

    private void end(Refusal why) {
        if (begin()) {
            bound.release(bytes.size());
            refused.accept(why);
        }
    }

    private synchronized boolean begin() {
        if (ended) {
            return false;
        }
        ended = true;
        deadline.cancel();
        return true;
    }
}
