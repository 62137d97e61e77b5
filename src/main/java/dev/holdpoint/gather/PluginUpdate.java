package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.Optional;

/** {@code wp plugin update}: what it said it made of each plugin, and what it warned of. */
final class PluginUpdate implements Recogniser {
    private static final int NEAR = 60;
    private static final String UPDATED = "Updated";

    private final List<Signature> signatures;

    PluginUpdate(Signatures signatures) {
        this.signatures = signatures.of(FormNames.PLUGIN_UPDATE, Where.LINE);
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        Warnings warnings = new Warnings(lines);
        for (WpTable table : WpTables.in(lines)) {
            if (table.has("old_version") && table.has("new_version") && table.has("status")) {
                read(table, lines, warnings, finds);
            }
        }
        suggest(lines, finds);
    }

    private static void read(WpTable table, List<Line> lines, Warnings warnings, Finds finds) {
        Optional<WpCommand> call = WpCalls.before(lines, table.start(), NEAR);
        Optional<String> other = call.flatMap(WpCommand::otherSite);
        if (other.isPresent()) {
            finds.elsewhere(other.get());
        } else if (call.isEmpty()
                || (call.get().calls("plugin update") && !call.get().says("--dry-run"))) {

            table.rows().stream()
                    .filter(row -> row.cell("name").equals(SophMate.SLUG))
                    .filter(row -> row.cell("status").equals(UPDATED) && warnings.allNameOthers(table))
                    .forEach(row -> read(row, finds));
        }
    }

    private static void read(WpTable.Row row, Finds finds) {
        String from = row.cell("old_version");
        String to = row.cell("new_version");
        if (Versions.alone(from) && Versions.alone(to) && !from.equals(to)) {
            finds.fact(FormNames.PLUGIN_UPDATE, "release.previousVersion", from, row.line());
            finds.fact(FormNames.PLUGIN_UPDATE, "release.version", to, row.line());
        }
    }

    private void suggest(List<Line> lines, Finds finds) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Signature> row = finds.isTaken(i) ? Optional.empty() : Signatures.first(signatures, line.said());
            if (row.isPresent()) {
                finds.take(i);
                finds.suggest(FormNames.PLUGIN_UPDATE, row.get(), line);
            }
        }
    }
}
