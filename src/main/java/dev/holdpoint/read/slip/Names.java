package dev.holdpoint.read.slip;

import dev.holdpoint.read.problem.Mistake;
import dev.holdpoint.read.problem.ShapeFault;
import dev.holdpoint.situation.Field;
import dev.holdpoint.situation.Kind;
import dev.holdpoint.situation.Situation;
import java.util.List;

/** Sections of somebody's name, and of what they are, that stand on the line of their key. They become several lines, so they come last. */
final class Names extends Slip {
    Names(Sheet sheet) {
        super(sheet);
    }

    void mend() {
        for (int i = 0; i < size(); i++) {
            Field<?> field = Situation.TYPE.find(line(i).key()).orElse(null);
            if (speaks(i) && line(i).column() == 0 && field != null && field.kind() instanceof Kind.Nested<?> nested) {
                name(line(i), ShapeFault.nameWithMore(nested.type(), line(i).value()));
            }
        }
    }

    private void name(Line line, List<String> keys) {
        if (!keys.isEmpty()) {
            String mended = line.key() + ":\n  " + String.join("\n  ", keys);
            String help = "each key has a line of its own";
            String[] holes = {"key", line.key(), "or", "", "found", "a single value", "help", help};
            mend(Mistake.NO_SECTION, line, line.at(), mended, holes);
        }
    }
}
