package dev.holdpoint.redact;

import dev.holdpoint.secret.Hit;
import dev.holdpoint.text.LineIndex;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** After all attempts something was still found in the redacted text, so no text is given out. Says kinds and places only. */
public final class NotRedactableException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 10;
    private static final String LEFT = "redaction left something behind:";

    private final transient List<Hit> remaining;

    NotRedactableException(List<Hit> remaining) {
        super(message(remaining));
        this.remaining = List.copyOf(remaining);
    }

    private NotRedactableException(String message, List<Hit> remaining) {
        super(message);
        this.remaining = List.copyOf(remaining);
    }

    /**
     * The last guard of a redaction: what had something taken out of it cannot be what it was, and who trusts the account would send
     * the secret.
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
        String hits = first(
                remaining,
                hit -> "\n" + name + ":" + lines.line(hit.start()) + ":" + lines.column(hit.start()) + ": "
                        + named(hit),
                "");
        return new NotRedactableException(LEFT + hits, remaining);
    }

    /** What remained; the places are those of the redacted text. */
    public List<Hit> remaining() {
        return remaining;
    }

    private static String message(List<Hit> hits) {
        String named = first(hits, hit -> " " + named(hit) + " at " + hit.start() + "-" + hit.end(), ",");
        return LEFT + named + (hits.size() > NAMED ? " and " + (hits.size() - NAMED) + " more" : "");
    }

    private static String first(List<Hit> hits, Function<Hit, String> said, String between) {
        return hits.stream().limit(NAMED).map(said).collect(Collectors.joining(between));
    }

    private static String named(Hit hit) {
        return hit.kind().wireName() + " (" + hit.detector() + ")";
    }
}
