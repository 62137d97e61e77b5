package dev.holdpoint.redact;

import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import dev.holdpoint.secret.SecretKind;
import dev.holdpoint.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file without what must not leave. Apart from what was taken out it is what it was, character for character, but that in YAML and
 * JSON a value that now begins with a placeholder has got quotes where it needs them.
 *
 * @param text the file's text; it has been scanned and found clean
 * @param removals what was taken out, in the order of the file
 */
public record RedactedFile(String text, List<Removal> removals) {
    public RedactedFile {
        removals = List.copyOf(removals);
    }

    /**
     * One thing that was taken out. Says what it was and where it stood, never the thing itself.
     *
     * @param kind what was found
     * @param detector the id of the detector that found it
     * @param placeholder what stands in its place now
     * @param line its line in the file, from 1
     * @param column its column in that line, from 1, in characters
     */
    public record Removal(SecretKind kind, String detector, String placeholder, int line, int column) {
        static Removal of(Removed removed, LineIndex places, int offset) {
            return new Removal(
                    removed.kind(),
                    removed.detector(),
                    removed.placeholder(),
                    places.line(offset),
                    places.column(offset));
        }
    }

    /**
     * Redacts a file's text.
     *
     * @param name the file's name, whose ending tells YAML and JSON; under any other name the text's beginning does
     * @throws NotRedactableException if something secret remains in spite of everything
     * @throws BrokenDocumentException if the text is YAML or JSON and would not be read as the same document any more
     */
    public static RedactedFile of(String text, String name) {
        boolean marked = text.startsWith("\uFEFF");
        String body = marked ? text.substring(1) : text;
        Optional<Layout> layout = Layout.of(body, name);
        RedactedFile redacted = layout.isPresent() ? new DocumentRedaction(body, layout.get()).run() : plain(body);
        List<Hit> hits = Scanner.standard().scan(redacted.text());
        if (!hits.isEmpty()) {
            throw NotRedactableException.in("output", redacted.text(), hits);
        }
        NotRedactableException.ifUnchanged(!redacted.removals().isEmpty(), body, redacted.text());
        return marked ? new RedactedFile("\uFEFF" + redacted.text(), redacted.removals()) : redacted;
    }

    /** Twice, so that a secret is taken out as well where it stands before the words that give it away. */
    private static RedactedFile plain(String text) {
        Redactor redactor = Redactor.forOnePacket();
        redactor.redact(text);
        Redacted redacted = redactor.redact(text);
        LineIndex places = new LineIndex(text);
        List<Removal> removals = new ArrayList<>();
        for (Removed one : redacted.removed()) {
            removals.add(Removal.of(one, places, one.offset()));
        }
        return new RedactedFile(redacted.text(), removals);
    }
}
