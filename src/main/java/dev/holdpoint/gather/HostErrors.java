package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.ArrayList;
import java.util.List;

/** What hosts answer instead of a page, and what cURL says of them. */
final class HostErrors implements Recogniser {
    private static final String LOOPBACK = "loopback-failed";

    private final List<Signature> signatures;
    private final ErrorLog levels;

    HostErrors(Signatures signatures, ErrorLog levels) {
        List<Signature> rows = new ArrayList<>(signatures.of(FormNames.HOST_ERROR, Where.WHOLE));
        rows.addAll(signatures.of(FormNames.HOST_ERROR, Where.LINE));
        this.signatures = List.copyOf(rows);
        this.levels = levels;
    }

    @Override
    public void read(List<Line> lines, Finds finds) {
        for (int i = 0; i < lines.size(); i++) {
            int index = i;
            String text = lines.get(i).said();
            boolean explained = isReason(lines, i) && suggests(LOOPBACK, lines, i + 1);
            if (!finds.isTaken(i) && !levels.isQuiet(text) && !explained) {
                Signatures.first(signatures, text).ifPresent(row -> {
                    finds.take(index);
                    finds.suggest(FormNames.HOST_ERROR, row, lines.get(index));
                    takeReason(lines, index + 1, finds);
                });
            }
        }
    }

    /** Site Health says on a line of its own why a request failed that it told of, or tells of next. */
    private static void takeReason(List<Line> lines, int index, Finds finds) {
        if (isReason(lines, index)) {
            finds.take(index);
        }
    }

    private static boolean isReason(List<Line> lines, int index) {
        return index < lines.size() && lines.get(index).text().startsWith("Error: cURL");
    }

    private boolean suggests(String symptom, List<Line> lines, int index) {
        return index < lines.size()
                && Signatures.first(signatures, lines.get(index).said())
                        .filter(row -> row.gives().equals(symptom))
                        .isPresent();
    }
}
