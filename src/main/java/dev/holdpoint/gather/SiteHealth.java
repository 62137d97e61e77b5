package dev.holdpoint.gather;

import java.util.List;

/** WordPress's Site Health, as its button copies it: keys and values are not translated there. */
record SiteHealth(Form form) implements Recogniser {
    private static final String FIRST = "wp-core";
    private static final String ACTIVE = "wp-plugins-active";
    private static final List<String> PLUGINS = List.of(ACTIVE, "wp-plugins-inactive", "wp-mu-plugins");
    private static final String VERSION = " version: ";

    @Override
    public void read(Finds finds) {
        Report report = new Report(form);
        for (Section section : Section.in(finds.lines())) {
            if (section.name().equals(FIRST)) {
                report.tell(finds);
                report = new Report(form);
            }
            if (section.name().startsWith("wp-")) {
                section.take(finds, text -> text.contains(": "));
                rows(section, report);
            }
        }
        report.tell(finds);
    }

    private static void rows(Section section, Report report) {
        for (Line line : section.rows()) {
            if (PLUGINS.contains(section.name())) {
                plugin(report, section.name(), line);
            } else if (!line.text().startsWith("\t")) {
                report.row(section.name(), line);
            }
        }
    }

    /** {@code NAME: version: V, author: A, …}, or the other way round; a name may hold colons and these words itself. */
    private static void plugin(Report report, String section, Line line) {
        String text = line.plain();
        int at = Math.max(text.lastIndexOf(":" + VERSION), text.lastIndexOf(": author: "));
        int version = text.indexOf(VERSION, Math.max(at, 0));
        if (at < 0 || version < 0) {
            return;
        }
        String name = text.substring(0, at);
        if (SophMate.isName(name)) {
            Versions.first(text.substring(version + VERSION.length()))
                    .ifPresent(known -> report.fact(Report.SOPHMATE, known, line));
        } else if (name.equals("WooCommerce") && section.equals(ACTIVE)) {
            report.fact(Report.WOOCOMMERCE, "yes", line);
        }
    }
}
