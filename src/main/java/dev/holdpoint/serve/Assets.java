package dev.holdpoint.serve;

import dev.holdpoint.drl.Policies;
import dev.holdpoint.report.Pages;
import dev.holdpoint.report.rulebook.KeptProofs;
import dev.holdpoint.report.rulebook.Rulebook;
import dev.holdpoint.report.rulebook.RulebookHtml;
import dev.holdpoint.text.Shipped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages load, all of it from here: one style sheet, htmx, and a script of our own; and the rulebook. */
final class Assets {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/";
    private static final Pattern POLICY = Pattern.compile("Content-Security-Policy\" content=\"([^\"]*)\"");

    private Assets() {}

    static List<Route> routes() {
        String css = Shipped.beside(Pages.class, "page.css") + Shipped.beside(Assets.class, "desk.css");
        return List.of(
                fixed("/assets/desk.css", "text/css; charset=utf-8", css),
                fixed("/assets/desk.js", "text/javascript; charset=utf-8", Shipped.beside(Assets.class, "desk.js")),
                fixed("/assets/htmx.js", "text/javascript; charset=utf-8", htmx()),
                Route.get("/rulebook", call -> rulebook()));
    }

    private static Route fixed(String path, String type, String text) {
        return Route.get(path, call -> Reply.of(type, text));
    }

    private static String htmx() {
        try (InputStream in =
                Assets.class.getResourceAsStream("/META-INF/maven/org.webjars.npm/htmx.org/pom.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return Shipped.beside(Assets.class, HTMX + properties.getProperty("version") + "/dist/htmx.min.js");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page that stands by itself: it brings its own style, and says by which digest. */
    private static Reply rulebook() {
        Policies policy = Policies.standard();
        Rulebook book = Rulebook.of(policy.id(), policy.digests(), policy.book());
        String html = RulebookHtml.of(
                KeptProofs.of(policy.digests().digest()).map(book::with).orElse(book));
        Matcher own = POLICY.matcher(html);
        String said = own.find() ? own.group(1).replace("&#39;", "'") : "default-src 'none'";
        return new Reply(
                200,
                Reply.HTML,
                Map.of("Content-Security-Policy", said + "; frame-ancestors 'none'"),
                html.getBytes(StandardCharsets.UTF_8));
    }
}
