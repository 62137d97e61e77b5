package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;

/** Records of logs: a line with a stamp, and what goes on below it without one. */
final class Records {
    private static final int LONGEST = 200;

    private Records() {}

    /** When the record was written that the line belongs to; empty where it does not say so with an offset. */
    static Optional<String> written(List<Line> lines, int index) {
        for (int i = index; i >= 0 && i > index - LONGEST && !lines.get(i).blank(); i--) {
            Optional<String> stamp = Stamps.in(lines.get(i).text());
            if (stamp.isPresent() || Stamps.begins(lines.get(i).text())) {
                return stamp;
            }
        }
        return Optional.empty();
    }

    /** What the record goes on with behind the line, as long as a mail would cut one line into. */
    static String rest(List<Line> lines, int index) {
        StringBuilder rest = new StringBuilder();
        for (int i = index + 1; i < lines.size() && i < index + 4; i++) {
            String text = lines.get(i).text();
            if (text.isBlank() || Stamps.begins(text) || text.length() > 2_000) {
                break;
            }
            rest.append(' ').append(text.strip());
        }
        return rest.toString();
    }
}
