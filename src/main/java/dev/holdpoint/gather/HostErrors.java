package dev.holdpoint.gather;

import dev.holdpoint.gather.Signature.Where;
import java.util.List;
import java.util.Optional;

/** What hosts answer instead of a page, and what cURL says of them. */
record HostErrors(Form form, ErrorLog levels) implements Recogniser {
    private static final String LOOPBACK = "loopback-failed";

    @Override
    public void read(Finds finds) {
        finds.free().forEach(i -> read(i, finds));
    }

    private void read(int index, Finds finds) {
        List<Line> lines = finds.lines();
        String text = lines.get(index).said();
        if (!levels.isQuiet(text) && !(isReason(lines, index) && isLoopback(lines, index + 1))) {
            first(text).ifPresent(row -> {
                finds.suggest(row, index);
                if (isReason(lines, index + 1)) {
                    finds.take(index + 1);
                }
            });
        }
    }

    private Optional<Signature> first(String text) {
        return form.first(Where.WHOLE, text).or(() -> form.first(Where.LINE, text));
    }

    /** Site Health says on a line of its own why a request failed that it told of, or tells of next. */
    private static boolean isReason(List<Line> lines, int index) {
        return index < lines.size() && lines.get(index).text().startsWith("Error: cURL");
    }

    private boolean isLoopback(List<Line> lines, int index) {
        return index < lines.size()
                && first(lines.get(index).said())
                        .filter(row -> row.gives().equals(LOOPBACK))
                        .isPresent();
    }
}
