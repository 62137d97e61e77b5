package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.ShapeFault;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.List;

/** Sections of somebody's name, and of what they are, that stand on the line of their key. They become several lines, so they come last. */
final class Names {
    private final Sheet sheet;
    private final Mendings mendings;

    Names(Sheet sheet, Mendings mendings) {
        this.sheet = sheet;
        this.mendings = mendings;
    }

    void mend() {
        Continued continued = Continued.in(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            if (!continued.has(i) && !Line.isSilent(sheet.line(i))) {
                name(i);
            }
        }
    }

    private void name(int i) {
        Line line = Line.of(sheet.line(i));
        Field<?> field = line.column() == 0 && line.key() != null
                ? Situation.TYPE.find(line.key()).orElse(null)
                : null;
        List<String> keys = field != null && field.kind() instanceof Kind.Nested<?> nested
                ? ShapeFault.nameWithMore(nested.type(), line.value())
                : List.of();
        if (!keys.isEmpty() && field != null) {
            mendings.tell(
                    Mistake.NO_SECTION,
                    i,
                    line.at(),
                    "key",
                    field.name(),
                    "or",
                    "",
                    "found",
                    "a single value",
                    "help",
                    "each key has a line of its own");
            sheet.write(i, field.name() + ":\n  " + String.join("\n  ", keys));
        }
    }
}
