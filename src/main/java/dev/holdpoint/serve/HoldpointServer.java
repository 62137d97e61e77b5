package dev.holdpoint.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * The page and the interface, listening. Bounded in what it takes in, holds and does at once; keeps nothing of what it was sent once it
 * has answered, and logs none of it.
 */
public final class HoldpointServer implements AutoCloseable {
    private final Server server;
    private final ThreadPoolExecutor work;
    private final URI address;

    private HoldpointServer(Server server, ThreadPoolExecutor work, URI address) {
        this.server = server;
        this.work = work;
        this.address = address;
    }

    /**
     * Starts listening. It is ready once the rules are loaded, which goes on in the background; until then calls wait.
     *
     * @throws IllegalArgumentException if other machines could reach the address and no token is asked for
     * @throws UncheckedIOException if nothing can listen there
     */
    public static HoldpointServer start(ServeOptions options) {
        return start(options, Limits.STANDARD);
    }

    static HoldpointServer start(ServeOptions options, Limits limits) {
        if (options.token().isEmpty() && !options.isLocal()) {
            throw new IllegalArgumentException("other machines reach this address: a token is needed");
        }
        int workers = Math.max(2, Runtime.getRuntime().availableProcessors());
        ThreadPoolExecutor work = new ThreadPoolExecutor(
                workers,
                workers,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.waiting()),
                HoldpointServer::thread);
        Server server = new Server(pool(), null, new ByteBufferPool.NonPooling()); // a pool would keep what was sent
        Patience patience = new Patience(limits);
        ServerConnector connector = connector(server, options, limits);
        connector.addBean(patience);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
        server.setErrorHandler(new Unreadable());
        server.setStopTimeout(TimeUnit.SECONDS.toMillis(10));
        try {
            connector.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int port = connector.getLocalPort();
        Metrics metrics = new Metrics();
        server.setHandler(new GracefulHandler(new Reception(
                Gatekeeper.of(options.host(), port, options.token()),
                routes(metrics),
                work,
                Incoming.Bound.of(
                        limits, Math.max(32L << 20, Runtime.getRuntime().maxMemory() / 8)),
                patience,
                metrics)));
        run(server, patience);
        String host = Gatekeeper.isEvery(options.host()) ? "127.0.0.1" : options.host();
        return new HoldpointServer(server, work, URI.create("http://" + Gatekeeper.bracketed(host) + ":" + port + "/"));
    }

    private static List<Route> routes(Metrics metrics) {
        Checking checking = Checking.standard(metrics);
        List<Route> routes = new ArrayList<>(Answers.routes(checking));
        routes.addAll(State.routes(checking, metrics));
        routes.add(OpenApi.route(routes));
        routes.addAll(Desk.routes(checking));
        routes.addAll(Assets.routes());
        return List.copyOf(routes);
    }

    private static QueuedThreadPool pool() {
        QueuedThreadPool pool = new QueuedThreadPool(16, 4);
        pool.setName("in");
        pool.setDaemon(true);
        return pool;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "work");
        thread.setDaemon(true);
        return thread;
    }

    private static ServerConnector connector(Server server, ServeOptions options, Limits limits) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
        http.setRequestHeaderSize(8 << 10);
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setUseInputDirectByteBuffers(false);
        http.setUseOutputDirectByteBuffers(false);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(options.host());
        connector.setPort(options.port());
        connector.setIdleTimeout(limits.head().toMillis());
        connector.setAcceptQueueSize(1024);
        return connector;
    }

    private static void run(Server server, Patience patience) {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not start", e);
        }
        server.getScheduler().schedule(new Again(server, patience), 1, TimeUnit.SECONDS);
    }

    /** Does something every second for as long as the server runs. */
    private record Again(Server server, Runnable task) implements Runnable {
        @Override
        public void run() {
            task.run();
            if (server.isRunning()) {
                server.getScheduler().schedule(this, 1, TimeUnit.SECONDS);
            }
        }
    }

    /** Where a browser on this machine finds it. */
    public URI address() {
        return address;
    }

    /** Waits until it is closed. */
    public void join() throws InterruptedException {
        server.join();
    }

    /** Takes nothing in any more, answers what is under way, and stops. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server did not stop", e);
        } finally {
            work.shutdown();
        }
    }
}
