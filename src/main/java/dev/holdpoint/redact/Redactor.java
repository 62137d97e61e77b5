package dev.holdpoint.redact;

import dev.holdpoint.secret.Hit;
import dev.holdpoint.secret.Scanner;
import java.util.List;

/**
 * Takes out of texts what must not leave, and puts placeholders such as {@code [provider-key-1]} there. The texts of one packet go
 * through one redactor: the same secret has the same placeholder in all of them, another secret another. A password or key that was
 * found once is also taken out where it stands again without the words that gave it away, from then on. Not for use by several threads
 * at once. Redacting a redacted text changes nothing.
 *
 * <pre>{@code
 * Redactor redactor = Redactor.forOnePacket();
 * String report = redactor.redact(errorReport).text();
 * String mail = redactor.redact(customersMail).text();
 * }</pre>
 *
 * <p>For YAML and JSON, which must still be read afterwards, see {@code dev.holdpoint.redact.RedactedFile}.
 */
public final class Redactor {
    /** What two detectors hide between them may need a second look; more than that is a fault. */
    private static final int ATTEMPTS = 4;

    private final Scanner scanner;
    private final Numbering numbering;
    private final KnownSecrets known;

    /** A redactor that takes out what this scanner finds, as {@link Scanner#without} allows to choose. */
    public Redactor(Scanner scanner) {
        this(scanner, new Numbering(), new KnownSecrets());
    }

    private Redactor(Scanner scanner, Numbering numbering, KnownSecrets known) {
        this.scanner = scanner;
        this.numbering = numbering;
        this.known = known;
    }

    /** A redactor with a numbering of its own. */
    public static Redactor forOnePacket() {
        return new Redactor(Scanner.standard());
    }

    /** A redactor for the same packet that goes by another scanner: what the two know, and their placeholders, are the same. */
    public Redactor by(Scanner other) {
        return new Redactor(other, numbering, known);
    }

    /**
     * The text without what the scanner finds in it. The result has been scanned again and found clean.
     *
     * @throws NotRedactableException if the scanner still finds something after several attempts; then there is no text to give out
     */
    public Redacted redact(String text) {
        Edits edits = new Edits(text, numbering);
        List<Hit> found = find(text);
        List<Hit> hits = found;
        for (int attempt = 0; !hits.isEmpty() && attempt < ATTEMPTS; attempt++) {
            edits.replace(hits);
            hits = find(edits.text());
        }
        if (!hits.isEmpty()) {
            throw new NotRedactableException(hits);
        }
        NotRedactableException.ifUnchanged(!found.isEmpty(), text, edits.text());
        return edits.redacted();
    }

    private List<Hit> find(String text) {
        List<Hit> hits = scanner.scan(text);
        known.learn(text, hits);
        return hits.isEmpty() ? known.in(text) : hits;
    }
}
