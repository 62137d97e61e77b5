package dev.holdpoint.redact;

import dev.holdpoint.secret.Hit;
import dev.holdpoint.text.LineIndex;
import java.util.List;

/** After all attempts something was still found in the redacted text, so no text is given out. Says kinds and places only. */
public final class NotRedactableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;

    private final transient List<Hit> remaining;

    NotRedactableException(List<Hit> remaining) {
        super(message(remaining));
        this.remaining = List.copyOf(remaining);
    }

    private NotRedactableException(String message, List<Hit> remaining) {
        super(message);
        this.remaining = List.copyOf(remaining);
    }

    /** Something was found, and the text is what it was: who trusts the account would send the secret. */
    /**
     * The last guard of a redaction: what had something taken out of it cannot be what it was.
     *
     * @param found whether something was found in the text before
     * @throws NotRedactableException if something was found, and nothing has changed
     */
    static void ifUnchanged(boolean found, String before, String after) {
        if (found && before.equals(after)) {
            throw new NotRedactableException("something was found, and the text is still what it was", List.of());
        }
    }

    /** For a caller that scans what it is about to write. The name is shown as it is; it must hold no secret itself. */
    public static NotRedactableException in(String name, String text, List<Hit> remaining) {
        LineIndex lines = new LineIndex(text);
        StringBuilder message = new StringBuilder("redaction left something behind:");
        for (Hit hit : remaining.subList(0, Math.min(NAMED, remaining.size()))) {
            message.append('\n')
                    .append(name)
                    .append(':')
                    .append(lines.line(hit.start()))
                    .append(':');
            message.append(lines.column(hit.start()))
                    .append(": ")
                    .append(hit.kind().wireName());
            message.append(" (").append(hit.detector()).append(')');
        }
        return new NotRedactableException(message.toString(), remaining);
    }

    /** What remained; the places are those of the redacted text. */
    public List<Hit> remaining() {
        return remaining;
    }

    private static String message(List<Hit> hits) {
        StringBuilder message = new StringBuilder("redaction left something behind:");
        for (Hit hit : hits.subList(0, Math.min(NAMED, hits.size()))) {
            message.append(' ')
                    .append(hit.kind().wireName())
                    .append(" (")
                    .append(hit.detector())
                    .append(") at ");
            message.append(hit.start()).append('-').append(hit.end()).append(',');
        }
        message.setLength(message.length() - 1);
        return hits.size() > NAMED
                ? message.append(" and ")
                        .append(hits.size() - NAMED)
                        .append(" more")
                        .toString()
                : message.toString();
    }
}
