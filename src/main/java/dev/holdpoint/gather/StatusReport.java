package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WooCommerce's system status report, whole or a part of it, as its buttons copy it. */
record StatusReport(Form form) implements Recogniser {
    private static final String FIRST = "WordPress Environment";
    private static final String ACTIONS = "Action Scheduler";
    private static final List<String> PLUGINS = List.of("Active Plugins", "Inactive Plugins");

    @Override
    public void read(Finds finds) {
        List<Section> report = new ArrayList<>();
        for (Section section : Section.in(finds.lines())) {
            if (section.name().equals(FIRST) || section.name().startsWith("wp-")) {
                read(report, finds);
                report.clear();
            }
            report.add(section);
        }
        read(report, finds);
    }

    /** Other plugins copy this report with its headings: without WooCommerce in it, and with headings of their own, it is theirs. */
    private void read(List<Section> sections, Finds finds) {
        Report report = new Report(form);
        List<Line> actions = new ArrayList<>();
        boolean foreign = false;
        for (Section section : sections) {
            Optional<Signature> known = form.labelled(Where.SECTION, section.name());
            foreign |= known.isEmpty() && !report.isEmpty();
            if (known.isPresent()) {
                section.take(finds, text -> text.contains(": ") || text.endsWith(":"));
                if (known.get().gives().equals(Report.WOOCOMMERCE)) {
                    report.fact(Report.WOOCOMMERCE, "yes", finds.lines().get(section.start()));
                }
                rows(section, report, actions);
            }
        }
        ActionCounts.read(actions, form, report);
        if (!foreign || report.value(Report.WOOCOMMERCE).isPresent()) {
            report.tell(finds);
        }
    }

    private static void rows(Section section, Report report, List<Line> actions) {
        if (PLUGINS.contains(section.name())) {
            StatusPlugin.read(section.rows(), report);
        } else if (section.name().equals(ACTIONS)) {
            actions.addAll(section.rows());
        } else {
            section.rows().forEach(row -> report.row(section.name(), row));
        }
    }
}
