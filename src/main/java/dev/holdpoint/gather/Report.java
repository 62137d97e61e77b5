package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one report of sections and rows says; which rows matter stands in the table. */
final class Report {
    private final String form;
    private final List<Signature> labels;
    private final List<Signature> rows;
    private final List<Stated> facts = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private String environment = "";

    Report(String form, Signatures signatures) {
        this.form = form;
        this.labels = signatures.of(form, Where.LABEL);
        this.rows = signatures.of(form, Where.ROW);
    }

    String form() {
        return form;
    }

    List<Stated> facts() {
        return facts;
    }

    List<Hint> hints() {
        return hints;
    }

    /** What it says of which site it is; empty where it does not. */
    String environment() {
        return environment;
    }

    void fact(String path, String value, Line line) {
        facts.add(new Stated(path, value, line));
    }

    void hint(Signature row, Line line) {
        hints.add(new Hint(row, line));
    }

    /** Reads a row of a section. */
    void row(String section, Line line) {
        String text = line.plain();
        int colon = text.indexOf(':');
        if (colon < 0) {
            return;
        }
        String label = section + " / " + text.substring(0, colon);
        for (Signature row : labels) {
            if (row.says().equals(label)) {
                value(row.gives(), text.substring(colon + 1).strip(), line);
                return;
            }
        }
        String said = (section + " / " + text).toLowerCase(Locale.ROOT);
        rows.stream().filter(row -> row.begins(said)).findFirst().ifPresent(row -> hint(row, line));
    }

    private void value(String path, String value, Line line) {
        if (path.equals(Finds.ENVIRONMENT_TYPE)) {
            environment = value.equals("–") || value.equals("undefined") ? "" : value;
            return;
        }
        Optional<String> read = switch (path) {
            case "environment.phpVersion" -> Versions.php(value);
            case "environment.wordpressVersion" -> Versions.first(value);
            case "environment.woocommerce" -> Versions.first(value).map(version -> "yes");
            case "environment.site" -> address(value);
            case Finds.AS_OF -> Stamps.in(value);
            default -> throw new IllegalStateException("no row of a report gives " + path);
        };
        read.ifPresent(known -> fact(path, known, line));
    }

    private static Optional<String> address(String value) {
        boolean web = value.startsWith("https://") || value.startsWith("http://");
        boolean whole = value.chars().noneMatch(c -> c <= ' ' || c == '[' || c == '<' || c == '…' || c == '*');
        boolean encoded = value.contains("&") && value.contains(";");
        return web && whole && !encoded && value.length() < 300 && value.length() > 10
                ? Optional.of(value)
                : Optional.empty();
    }

    record Stated(String path, String value, Line line) {}

    record Hint(Signature row, Line line) {}
}
