package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;

/** WordPress's Site Health, as its button copies it: keys and values are not translated there. */
final class SiteHealth implements Recogniser {
    private static final String FIRST = "wp-core";
    private static final String ACTIVE = "wp-plugins-active";
    private static final List<String> PLUGINS = List.of(ACTIVE, "wp-plugins-inactive", "wp-mu-plugins");
    private static final String VERSION = ": version: ";
    private static final String AUTHOR = ": author: ";

    private final Signatures signatures;

    SiteHealth(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        Report report = new Report(FormNames.SITE_HEALTH, signatures);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<String> heading = Heading.of(line);
            if (heading.isPresent()) {
                section = heading.get();
                if (section.equals(FIRST)) {
                    finds.report(report);
                    report = new Report(FormNames.SITE_HEALTH, signatures);
                }
            } else if (Stamps.begins(line.text()) || WpCommand.isIn(line)) {
                section = "";
            }
            if (section.startsWith("wp-")) {
                if (heading.isPresent() || line.text().contains(": ")) {
                    finds.take(i);
                }
                row(report, section, line);
            }
        }
        finds.report(report);
    }

    private static void row(Report report, String section, Line line) {
        if (PLUGINS.contains(section)) {
            plugin(report, section, line);
        } else if (!line.text().startsWith("\t")) {
            report.row(section, line);
        }
    }

    /** {@code NAME: version: V, author: A, …}, or the other way round; a name may hold colons and these words itself. */
    private static void plugin(Report report, String section, Line line) {
        String text = line.plain();
        int at = Math.max(text.lastIndexOf(VERSION), text.lastIndexOf(AUTHOR));
        int version = text.indexOf(" version: ", Math.max(at, 0));
        if (at < 0 || version < 0) {
            return;
        }
        String name = text.substring(0, at);
        if (SophMate.isName(name)) {
            Versions.first(text.substring(version + " version: ".length()))
                    .ifPresent(known -> report.fact("environment.sophmateVersion", known, line));
        } else if (name.equals("WooCommerce") && section.equals(ACTIVE)) {
            report.fact("environment.woocommerce", "yes", line);
        }
    }
}
