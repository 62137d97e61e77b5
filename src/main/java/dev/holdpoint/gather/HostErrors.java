package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What hosts answer instead of a page, and what cURL says of them. */
final class HostErrors implements Recogniser {
    private final List<Signature> signatures;
    private final ErrorLog levels;

    HostErrors(Signatures signatures, ErrorLog levels) {
        List<Signature> rows = new ArrayList<>(signatures.of(Form.HOST_ERROR, Where.WHOLE));
        rows.addAll(signatures.of(Form.HOST_ERROR, Where.LINE));
        this.signatures = List.copyOf(rows);
        this.levels = levels;
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            String text = lines.get(i).plain().toLowerCase(Locale.ROOT);
            if (!finds.isTaken(i) && !levels.isQuiet(text)) {
                Signatures.first(signatures, text).ifPresent(row -> {
                    finds.take(index);
                    finds.suggest(Form.HOST_ERROR, row, lines.get(index));
                    takeReason(lines, index + 1, finds);
                });
            }
        }
    }

    /** Site Health says on a line of its own why a request failed that it told of. */
    private static void takeReason(List<Line> lines, int index, Finds finds) {
        if (index < lines.size() && lines.get(index).text().startsWith("Error: cURL")) {
            finds.take(index);
        }
    }
}
