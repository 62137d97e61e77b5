package dev.holdpoint.serve;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Takes requests in: who may, to which route, how much; hands them to those who work, and writes what they answer. */
final class Reception extends Handler.Abstract {
    private static final int SHORT = 64 << 10;

    private final Gatekeeper gatekeeper;
    private final List<Route> routes;
    private final Executor work;
    private final Incoming.Bound bound;
    private final Patience patience;
    private final Metrics metrics;

    Reception(
            Gatekeeper gatekeeper,
            List<Route> routes,
            Executor work,
            Incoming.Bound bound,
            Patience patience,
            Metrics metrics) {
        this.gatekeeper = gatekeeper;
        this.routes = routes;
        this.work = work;
        this.bound = bound;
        this.patience = patience;
        this.metrics = metrics;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Exchange exchange = new Exchange(request, response, callback);
        EndPoint on = request.getConnectionMetaData().getConnection().getEndPoint();
        patience.begins(on);
        Request.addCompletionListener(request, failure -> patience.ends(on));
        try {
            take(exchange);
        } catch (Refusal refusal) {
            refuse(exchange, refusal.reply());
        }
        return true;
    }

    /** What is refused before its body came. A short one may come all the same, so that another request can follow on the connection. */
    private void refuse(Exchange exchange, Reply reply) {
        long length = exchange.request.getLength();
        if (length > 0 && length <= SHORT) {
            exchange.read(
                    body -> {
                        bound.release(body.length);
                        exchange.reply("none", reply);
                    },
                    broken -> exchange.reply("none", reply));
        } else {
            exchange.reply("none", reply);
        }
    }

    private void take(Exchange exchange) {
        Request request = exchange.request;
        gatekeeper.admit(request, !isRead(request.getMethod()));
        Route route = route(request);
        if (!route.posts()) {
            exchange.reply(route.path(), answer(route, call(request, route, "", new byte[0])));
            return;
        }
        String type = type(request, route);
        if (request.getLength() > bound.limits().largest()) {
            throw Refusal.tooLarge(bound.limits().largest());
        }
        exchange.read(
                body -> work(exchange, route, call(request, route, type, body)),
                refusal -> exchange.reply(route.path(), refusal.reply()));
    }

    private static boolean isRead(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    private Route route(Request request) {
        String path = Request.getPathInContext(request);
        String method = isRead(request.getMethod()) ? "GET" : request.getMethod();
        List<String> allowed = new ArrayList<>();
        for (Route route : routes) {
            if (route.matches(path)) {
                if (route.method().equals(method)) {
                    return route;
                }
                allowed.add(route.method());
            }
        }
        if (allowed.isEmpty()) {
            throw Refusal.of(404, "Nothing here", "The page is at `/`, the interface is described at `/openapi.json`.");
        }
        String detail = "This is asked with " + String.join(" or ", allowed) + ".";
        throw Refusal.of(405, "Not in this way", detail, Map.of("Allow", String.join(", ", allowed)));
    }

    private static String type(Request request, Route route) {
        List<HttpField> fields = request.getHeaders().getFields(HttpHeader.CONTENT_TYPE);
        String given = fields.size() == 1 ? fields.get(0).getValue() : "";
        String type = given.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        String charset = MimeTypes.getCharsetFromContentType(given);
        boolean packed = request.getHeaders().contains(HttpHeader.CONTENT_ENCODING);
        if (packed || !route.takes().contains(type) || (charset != null && !charset.equalsIgnoreCase("utf-8"))) {
            String takes = String.join(", ", route.takes());
            String detail = "This takes " + takes + ", in UTF-8, as it is.";
            throw Refusal.of(415, "Another type", detail, Map.of("Accept-Post", takes));
        }
        return type;
    }

    private static Call call(Request request, Route route, String type, byte[] body) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValues());
        }
        String whole = request.getHeaders().get(HttpHeader.CONTENT_TYPE);
        return new Call(route.part(Request.getPathInContext(request)), query, type, whole == null ? "" : whole, body);
    }

    private void work(Exchange exchange, Route route, Call call) {
        try {
            work.execute(() -> {
                Reply reply = answer(route, call);
                bound.release(call.body().length);
                exchange.reply(route.path(), reply);
            });
        } catch (RejectedExecutionException e) {
            bound.release(call.body().length);
            exchange.reply(route.path(), Refusal.busy().reply());
        }
    }

    /** Whatever goes wrong, and be it the JVM itself, is told as that; what was sent is not repeated. */
    private static Reply answer(Route route, Call call) {
        try {
            return route.answer().apply(call);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (RuntimeException | Error failure) {
            String name = failure.getClass().getSimpleName();
            return Refusal.of(500, "No answer", "An error inside the checker (" + name + ").")
                    .reply();
        }
    }

    /** A request and where its answer goes. */
    private final class Exchange {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final long began = System.nanoTime();
        private boolean unread;

        Exchange(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            this.unread = request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
        }

        /** Reads the body to its end, or as far as it is taken. */
        void read(Consumer<byte[]> whole, Consumer<Refusal> refused) {
            Consumer<byte[]> ended = body -> {
                unread = false;
                whole.accept(body);
            };
            Incoming.read(request, bound, ended, refused);
        }

        /** Where something of the request is still to come, nothing can follow it: whoever sends is told. */
        void reply(String route, Reply reply) {
            metrics.answered(route, reply.status(), System.nanoTime() - began);
            response.setStatus(reply.status());
            Gatekeeper.HEADERS.forEach(response.getHeaders()::put);
            reply.headers().forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.type());
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, reply.body().length);
            if (unread) {
                response.getHeaders().put(HttpHeader.CONNECTION, "close");
            }
            response.write(true, ByteBuffer.wrap(reply.body()), callback);
        }
    }
}
