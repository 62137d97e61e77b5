package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.Optional;

/** {@code wp plugin update}: what it said it made of each plugin, and what it warned of. */
record PluginUpdate(Form form) implements Recogniser {
    private static final int NEAR = 60;
    private static final String UPDATED = "Updated";

    @Override
    public void read(Finds finds) {
        Warnings warnings = new Warnings(finds.lines());
        for (WpTable table : WpTables.in(finds.lines())) {
            if (table.has("old_version") && table.has("new_version") && table.has("status")) {
                read(table, warnings, finds);
            }
        }
        finds.free()
                .forEach(i ->
                        form.first(Where.LINE, finds.lines().get(i).said()).ifPresent(row -> finds.suggest(row, i)));
    }

    private void read(WpTable table, Warnings warnings, Finds finds) {
        Optional<WpCommand> call = WpCommand.before(finds.lines(), table.start(), NEAR);
        boolean made = call.map(command -> command.calls("plugin update") && !command.says("--dry-run"))
                .orElse(true);
        if (!finds.isElsewhere(call) && made) {
            table.rows().stream()
                    .filter(row -> row.isSophMate() && row.cell("status").equals(UPDATED))
                    .filter(row -> warnings.allNameOthers(table))
                    .forEach(row -> read(row, finds));
        }
    }

    private void read(WpTable.Row row, Finds finds) {
        String from = row.cell("old_version");
        String to = row.cell("new_version");
        if (Versions.alone(from) && Versions.alone(to) && !from.equals(to)) {
            finds.fact(form, "release.previousVersion", from, row.line());
            finds.fact(form, "release.version", to, row.line());
        }
    }
}
