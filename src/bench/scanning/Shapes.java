import dev.holdpoint.redact.Redactor;
import dev.holdpoint.secret.Scanner;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What looking for secrets costs as texts of many shapes grow: processor time at sizes that double, and the slope. A Markdown table. */
public final class Shapes {
    private static final int SMALLEST = Integer.getInteger("smallest", 16_000);
    private static final int DOUBLINGS = 3;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Shapes() {}

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        shapes.put(
                "prose",
                "After the update the checkout shows a white page for guests only, and nobody had touched the settings. ");
        shapes.put(
                "prose in lines",
                "After the update the checkout shows a white page.\nThe password is correct, the key too.\n");
        shapes.put(
                "access log",
                "203.0.113.7 - - [29/Apr/2026:09:40:11 +0000] \"GET /shop/cart?ver=3&x=1 HTTP/1.1\" 200 5123 \"-\" \"M\"\n");
        shapes.put(
                "debug.log",
                "[29-Apr-2026 10:12:13 UTC] PHP Warning:  Undefined index: key in /home/u4/www/a.php on line 4\n");
        shapes.put(
                "log lines apart",
                "[29-Apr-2026 10:12:13 UTC] PHP Warning: a\nwords of a person\nand more words here\n");
        shapes.put("customers", "Order 10234, Erika Mustermann, erika.mustermann@shop.test, +49 30 901820, paid\n");
        shapes.put("customers, CSV", "10234,Nadia,Rahmani,Hauptplatz 2,8010,Graz,nadia@shop.test,+43 316 2201\n");
        shapes.put("headings, CSV", "order,first name,last name,city,postcode,email\n");
        shapes.put("addresses", "Ship to:\nNadia Rahmani\nHauptplatz 2\n8010 Graz\n\n");
        shapes.put("names", "Nadia Rahmani and Hans Meier met Anna van der Berg. ");
        shapes.put("INSERT rows", "(1,'Marta','Lindqvist','Storgatan 14','Uppsala','753 20'),");
        shapes.put("INSERT statements", "INSERT INTO t (id, first_name, city) VALUES (1,'Marta','Uppsala');\n");
        shapes.put(
                "JSON",
                "{\"id\":4711,\"first_name\":\"Marta\",\"city\":\"Uppsala\",\"api_key\":\"7f3kQ9zT" + "bXvLm2PqR8sW1c\"},");
        shapes.put("stack frames", "#1 /srv/wp-includes/user.php(106): wp_authenticate('marta', 'Sommer2024!x')\n");
        shapes.put("table rows, HTML", "<tr><td>Name</td><td>Marta Lindqvist</td><td>City</td><td>Uppsala</td></tr>");
        shapes.put("headings, HTML", "<tr><th>Name</th><th>City</th></tr>");
        shapes.put("tags", "<b><i><span>");
        shapes.put("one letter", "a");
        shapes.put("one digit", "7");
        shapes.put("digits and blanks", "4111 1111 ");
        shapes.put("zeros and dashes", "00-00-00-");
        shapes.put("blanks", " ");
        shapes.put("line ends", "\n");
        shapes.put("dots", ".");
        shapes.put("at signs", "a@");
        shapes.put("quotes", "\"");
        shapes.put("apostrophes", "'");
        shapes.put("escaped quotes", "\\\"");
        shapes.put("joined literals", "'a' . ");
        shapes.put("brackets", "[");
        shapes.put("braces", "{[(");
        shapes.put("closing brackets", "])}");
        shapes.put("colons", "key:");
        shapes.put("assignments", "key=");
        shapes.put("password words", "password ");
        shapes.put("password is", "the password is the password is ");
        shapes.put("user words", "user login password ");
        shapes.put("query string", "&a=b7c8d9e0f1");
        shapes.put("links", "https://shop.test/?key=a1b2c3d4e5f6a7b8c9 ");
        shapes.put("slashes", "/");
        shapes.put("backslashes", "\\");
        shapes.put("percent escapes", "%25");
        shapes.put("percent in percent", "%252525252525");
        shapes.put("entities", "&amp;");
        shapes.put("entities in entities", "&amp;amp;amp;amp;");
        shapes.put("JSON escapes", "\\u0041\\n");
        shapes.put("soft line ends", "abc123=\n");
        shapes.put("cut lines", "a1b2c3d4e5f6\n");
        shapes.put("Base64", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlq");
        shapes.put("Base64 in lines", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0\n");
        shapes.put("hexadecimal", "9f86d081884c7d659a2feaa0c55ad015");
        shapes.put("serialised", "s:4:\"user\";s:6:\"shop-7\";");
        shapes.put("serialised, nested", "a:1:{s:1:\"a\";");
        shapes.put("invisible", "a\u200e");
        shapes.put("colours", "\u001b[33mx\u001b[0m");
        shapes.put("bold", "**a** ");
        shapes.put("seed words", "seed abandon orbit velvet ");
        shapes.put("stamps", "10:12:13 ");
        shapes.put("BEGIN", "-----BEGIN PRIVATE KEY-----\n");
        shapes.put("postcodes", "12, 10969 B");
        shapes.put("capitals", "Anna Berg ");
        shapes.put("bars", "| a ");
        shapes.put("tabs", "city\t");
        return shapes;
    }

    public static void main(String[] args) {
        boolean redact = args.length > 0 && args[0].equals("redact");
        Scanner.standard();
        for (String piece : shapes().values()) {
            cost(piece, SMALLEST / 4, redact);
        }
        System.out.println("| shape | 1,000 characters: microseconds at " + sizes() + " | slope |");
        System.out.println("|---|---|--:|");
        shapes().forEach((name, piece) -> row(name, piece, redact));
    }

    private static String sizes() {
        List<String> sizes = new ArrayList<>();
        for (int i = 0; i <= DOUBLINGS; i++) {
            sizes.add((SMALLEST << i) / 1000 + " kB");
        }
        return String.join(", ", sizes);
    }

    private static void row(String name, String piece, boolean redact) {
        List<String> cells = new ArrayList<>();
        double first = 0;
        double last = 0;
        for (int i = 0; i <= DOUBLINGS; i++) {
            double cost = cost(piece, SMALLEST << i, redact);
            first = i == 0 ? cost : first;
            last = cost;
            cells.add(String.format(Locale.ROOT, "%.1f", cost / (SMALLEST << i) * 1000 / 1000));
        }
        double slope = Math.log(last / first) / Math.log(1 << DOUBLINGS);
        System.out.printf(Locale.ROOT, "| %s | %s | %.2f |%n", name, String.join(" · ", cells), slope);
    }

    /** The least of some rounds, in nanoseconds of this thread's processor time. */
    private static double cost(String piece, int size, boolean redact) {
        String text = piece.repeat(size / piece.length());
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long before = THREADS.getCurrentThreadCpuTime();
            if (redact) {
                Redactor.forOnePacket().redact(text);
            } else {
                Scanner.standard().scan(text);
            }
            times.add(THREADS.getCurrentThreadCpuTime() - before);
        }
        return Collections.min(times);
    }
}
