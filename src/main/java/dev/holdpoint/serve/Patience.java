package dev.holdpoint.serve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;

/**
 * Ends what takes too long: a connection that has not sent the head of a request in time, whatever trickles in, and a request that was
 * not asked and answered in time.
 */
final class Patience implements Connection.Listener, Runnable {
    private final Limits limits;
    private final Map<EndPoint, Long> ends = new ConcurrentHashMap<>();

    Patience(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void onOpened(Connection connection) {
        ends.put(connection.getEndPoint(), System.nanoTime() + limits.head().toNanos());
    }

    @Override
    public void onClosed(Connection connection) {
        ends.remove(connection.getEndPoint());
    }

    /** A request has begun. */
    void begins(EndPoint on) {
        ends.replace(on, System.nanoTime() + limits.answer().toNanos());
    }

    /** It was answered; another may follow. */
    void ends(EndPoint on) {
        ends.replace(on, System.nanoTime() + limits.head().toNanos());
    }

    /** Closes what is overdue. */
    @Override
    public void run() {
        long now = System.nanoTime();
        ends.forEach((connection, end) -> {
            if (now - end > 0) {
                connection.close();
            }
        });
    }
}
