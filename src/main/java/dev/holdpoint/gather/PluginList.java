package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code wp plugin list}, in any of its formats. */
final class PluginList implements Recogniser {
    private static final int NEAR = 12;
    private static final Set<String> RUNNING = Set.of("active", "active-network", "must-use");
    private static final Set<String> STATES =
            Set.of("active", "active-network", "inactive", "must-use", "dropin", "recently-active");

    @Override
    public void read(List<Line> lines, Finds finds) {
        for (WpTable table : WpTables.in(lines)) {
            if (isList(table, lines)) {
                read(table, lines, finds);
            }
        }
    }

    private static void read(WpTable table, List<Line> lines, Finds finds) {
        Optional<WpCommand> call = WpCalls.before(lines, table.start(), NEAR);
        Optional<String> other = call.flatMap(WpCommand::otherSite);
        boolean production = call.filter(WpCommand::isProduction).isPresent();
        if (other.isPresent()) {
            finds.elsewhere(other.get());
            return;
        }
        for (WpTable.Row row : table.rows()) {
            if (row.cell("name").equals(SophMate.SLUG)
                    && !row.cell("status").equals("dropin")
                    && Versions.alone(row.cell("version"))) {
                finds.fact(
                        FormNames.PLUGIN_LIST,
                        "environment.sophmateVersion",
                        row.cell("version"),
                        row.line(),
                        production);
            } else if (row.cell("name").equals("woocommerce") && RUNNING.contains(row.cell("status"))) {
                finds.fact(FormNames.PLUGIN_LIST, "environment.woocommerce", "yes", row.line(), production);
            }
        }
    }

    /** Themes are listed alike, and so is what an update would do. */
    private static boolean isList(WpTable table, List<Line> lines) {
        Optional<WpCommand> call = WpCalls.before(lines, table.start(), NEAR);
        boolean called = call.filter(command -> command.calls("plugin list")).isPresent();
        boolean otherwise = call.isPresent() && !called;
        boolean dryRun = WpCalls.says(lines, table.start(), NEAR, "Available plugin updates:");
        boolean shape = table.has("status") && (table.has("version") || table.has("update"));
        return !table.has("old_version")
                && !otherwise
                && !dryRun
                && (called || shape)
                && table.rows().stream().allMatch(PluginList::isPlugin);
    }

    private static boolean isPlugin(WpTable.Row row) {
        String status = row.cell("status");
        return (status.isEmpty() || STATES.contains(status))
                && !row.cell("name").startsWith("twentytwenty");
    }
}
