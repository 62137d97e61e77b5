package dev.holdpoint.gather;

import java.util.List;
import java.util.Optional;

/** Behind which call of WP-CLI a line stands. */
final class WpCalls {
    private WpCalls() {}

    /** The last call before that line. */
    static Optional<WpCommand> before(List<Line> lines, int index, int furthest) {
        for (int i = index - 1; i >= 0 && i >= index - furthest; i--) {
            Optional<WpCommand> call = WpCommand.of(lines.get(i));
            if (call.isPresent()) {
                return call;
            }
        }
        return Optional.empty();
    }

    /** Whether one of the lines right before says that. */
    static boolean says(List<Line> lines, int index, int furthest, String words) {
        for (int i = index - 1; i >= 0 && i >= index - furthest; i--) {
            if (lines.get(i).text().contains(words)) {
                return true;
            }
        }
        return false;
    }
}
