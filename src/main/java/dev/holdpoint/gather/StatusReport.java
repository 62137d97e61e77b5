package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WooCommerce's system status report, whole or a part of it, as its buttons copy it. */
final class StatusReport implements Recogniser {
    private static final String FIRST = "WordPress Environment";
    private static final String ACTIONS = "Action Scheduler";
    private static final List<String> PLUGINS = List.of("Active Plugins", "Inactive Plugins");

    private final Signatures signatures;
    private final List<Signature> sections;

    StatusReport(Signatures signatures) {
        this.signatures = signatures;
        this.sections = signatures.of(FormNames.STATUS_REPORT, Where.SECTION);
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        new Reading(finds).read(lines);
    }

    /** One pass over a material. */
    private final class Reading {
        private final Finds finds;
        private Report report = new Report(FormNames.STATUS_REPORT, signatures);
        private final List<Line> plugin = new ArrayList<>();
        private ActionCounts actions = new ActionCounts(signatures);
        private String section = "";
        private boolean foreign;

        Reading(Finds finds) {
            this.finds = finds;
        }

        void read(List<Line> lines) {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Optional<String> heading = Heading.of(line);
                if (heading.isPresent()) {
                    open(heading.get(), line, i);
                } else if (!section.isEmpty()) {
                    row(line, i);
                }
            }
            end();
        }

        private void open(String heading, Line line, int index) {
            endPlugin();
            if (heading.equals(FIRST) || heading.startsWith("wp-")) {
                end();
            }
            Optional<Signature> known =
                    sections.stream().filter(row -> row.says().equals(heading)).findFirst();
            foreign |= known.isEmpty() && !report.facts().isEmpty();
            section = known.map(Signature::says).orElse("");
            if (known.isPresent()) {
                finds.take(index);
                if (known.get().gives().equals("environment.woocommerce")) {
                    report.fact("environment.woocommerce", "yes", line);
                }
            }
        }

        private void row(Line line, int index) {
            if (Stamps.begins(line.text()) || WpCommand.isIn(line)) {
                section = "";
                endPlugin();
                return;
            }
            if (line.text().contains(": ") || line.text().endsWith(":")) {
                finds.take(index);
            }
            if (PLUGINS.contains(section)) {
                pluginLine(line);
            } else if (section.equals(ACTIONS)) {
                actions.line(line);
            } else {
                report.row(section, line);
            }
        }

        /** A row may be cut into lines wherever its value has a comma; a blank line or the next row ends it. */
        private void pluginLine(Line line) {
            if (line.blank() || line.text().contains(": ")) {
                endPlugin();
            }
            if (!line.blank()) {
                plugin.add(line);
            }
        }

        private void endPlugin() {
            StatusPlugin.read(plugin, report);
            plugin.clear();
        }

        /** Other plugins copy this report with its headings: without WooCommerce in it, and with headings of their own, it is theirs. */
        private void end() {
            endPlugin();
            actions.end(report);
            boolean shop = report.facts().stream().anyMatch(fact -> fact.path().equals("environment.woocommerce"));
            if (shop || !foreign) {
                finds.report(report);
            }
            report = new Report(FormNames.STATUS_REPORT, signatures);
            actions = new ActionCounts(signatures);
            section = "";
            foreign = false;
        }
    }
}
