package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What one report of sections and rows says; which rows matter stands in the table. */
final class Report {
    static final String WOOCOMMERCE = "environment.woocommerce";
    static final String SOPHMATE = "environment.sophmateVersion";

    private static final String PRODUCTION = "production";

    private final Form form;
    private final List<Stated> facts = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private String environment = "";

    private record Stated(String path, String value, Line line) {}

    record Hint(Signature row, Line line) {}

    Report(Form form) {
        this.form = form;
    }

    void fact(String path, String value, Line line) {
        facts.add(new Stated(path, value, line));
    }

    void hint(Hint hint) {
        hints.add(hint);
    }

    boolean isEmpty() {
        return facts.isEmpty();
    }

    /** What it says first of a field. */
    Optional<String> value(String path) {
        return facts.stream()
                .filter(fact -> fact.path().equals(path))
                .map(Stated::value)
                .findFirst();
    }

    /** Tells what it says, unless it says that it is of another site than production. */
    void tell(Finds finds) {
        boolean production = environment.equalsIgnoreCase(PRODUCTION);
        if (!environment.isEmpty() && !production) {
            finds.elsewhere(environment);
            return;
        }
        facts.forEach(fact -> finds.fact(form, fact.path(), fact.value(), fact.line(), production));
        hints.forEach(hint -> finds.suggest(hint.row(), hint.line()));
    }

    /** Reads a row of a section. */
    void row(String section, Line line) {
        String text = line.plain();
        int colon = text.indexOf(':');
        if (colon < 0) {
            return;
        }
        Optional<Signature> label = form.labelled(Where.LABEL, section + " / " + text.substring(0, colon));
        if (label.isPresent()) {
            value(label.get().gives(), text.substring(colon + 1).strip(), line);
        } else {
            String said = (section + " / " + text).toLowerCase(Locale.ROOT);
            form.first(Where.ROW, said).ifPresent(row -> hint(new Hint(row, line)));
        }
    }

    private void value(String path, String value, Line line) {
        Optional<String> read = switch (path) {
            case Signature.ENVIRONMENT_TYPE -> {
                environment = value.equals("–") || value.equals("undefined") ? "" : value;
                yield Optional.empty();
            }
            case "environment.phpVersion" -> Versions.php(value);
            case "environment.wordpressVersion" -> Versions.first(value);
            case WOOCOMMERCE -> Versions.first(value).map(version -> "yes");
            case "environment.site" -> Optional.of(value).filter(Report::isAddress);
            case Finds.AS_OF -> Stamps.in(value);
            default -> throw new IllegalStateException("no row of a report gives " + path);
        };
        read.ifPresent(known -> fact(path, known, line));
    }

    private static boolean isAddress(String value) {
        boolean web = value.startsWith("https://") || value.startsWith("http://");
        boolean whole = value.chars().noneMatch(c -> c <= ' ' || c == '[' || c == '<' || c == '…' || c == '*');
        boolean encoded = value.contains("&") && value.contains(";");
        return web && whole && !encoded && value.length() < 300 && value.length() > 10;
    }
}
