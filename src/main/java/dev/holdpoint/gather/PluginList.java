package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code wp plugin list}, in any of its formats. */
record PluginList(Form form) implements Recogniser {
    private static final int NEAR = 12;
    private static final Set<String> RUNNING = Set.of("active", "active-network", "must-use");
    private static final Set<String> STATES =
            Set.of("", "active", "active-network", "inactive", "must-use", "dropin", "recently-active");

    @Override
    public void read(Finds finds) {
        for (WpTable table : WpTables.in(finds.lines())) {
            Optional<WpCommand> call = WpCommand.before(finds.lines(), table.start(), NEAR);
            if (isList(table, call, finds.lines()) && !finds.isElsewhere(call)) {
                boolean production = call.filter(WpCommand::isProduction).isPresent();
                table.rows().forEach(row -> read(row, production, finds));
            }
        }
    }

    private void read(WpTable.Row row, boolean production, Finds finds) {
        String version = row.cell("version");
        String status = row.cell("status");
        if (row.isSophMate() && !status.equals("dropin") && Versions.alone(version)) {
            finds.fact(form, Report.SOPHMATE, version, row.line(), production);
        } else if (row.cell("name").equals("woocommerce") && RUNNING.contains(status)) {
            finds.fact(form, Report.WOOCOMMERCE, "yes", row.line(), production);
        }
    }

    /** Themes are listed alike, and so is what an update would do. */
    private static boolean isList(WpTable table, Optional<WpCommand> call, List<Line> lines) {
        boolean shape = table.has("status") && (table.has("version") || table.has("update"));
        return !table.has("old_version")
                && call.map(command -> command.calls("plugin list")).orElse(shape)
                && lines.subList(Math.max(0, table.start() - NEAR), table.start()).stream()
                        .noneMatch(line -> line.text().contains("Available plugin updates:"))
                && table.rows().stream().allMatch(PluginList::isPlugin);
    }

    private static boolean isPlugin(WpTable.Row row) {
        return STATES.contains(row.cell("status")) && !row.cell("name").startsWith("twentytwenty");
    }
}
